export { enumNames, pascal } from "../../derive/names.js";
