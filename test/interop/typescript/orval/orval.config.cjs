module.exports = {
  cliprise: {
    input: process.env.DOCUMENT ?? "openapi.json",
    output: {
      target: "cliprise.ts",
      client: "fetch",
      override: { mutator: { path: "http.ts", name: "http", extension: ".js" } },
    },
  },
};
