/** All that is known of the models, as data: for whoever chooses among them, or builds forms, commands or tools for all of them. */

export * from "./tables/catalog.js";
