// Generated from the spec by `npm run generate`. Do not edit.
// @ts-nocheck: what ajv compiles has no types.
import type { Validator } from "../contract.js";

export const v0 = validate0;
const schema0 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f0"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_size"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f4"},"image_urls":{"$ref":"f5"},"output_format":{"$ref":"f6"}}}}};
const schema1 = {"type":"string","enum":["nano-banana"]};
const obj0 = ["nano-banana"];

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj0.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const schema2 = {"type":"string","pattern":"^https://[^\\s]+$"};
const pattern0 = new RegExp("^https://[^\\s]+$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const schema3 = {"type":"string","contentSchema":{"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$"}},"pattern":"^\\s*\\["};
const pattern1 = new RegExp("^\\s*\\[", "u");
const pattern2 = new RegExp("^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$", "u");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*\\["}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data);
}
catch(e0){
isJson0 = false;
const err1 = {instancePath,schemaPath:"#/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isJson0){
const _errs1 = errors;
const _errs2 = errors;
if(Array.isArray(content0)){
let valid2 = true;
const len0 = content0.length;
for(let i0=0; i0<len0; i0++){
let data0 = content0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/contentSchema/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/contentSchema/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/contentSchema/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const schema4 = {"type":"string"};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
validate7.errors = vErrors;
return errors === 0;
}

const schema5 = {"type":"string","enum":["square","square_hd","portrait_4_3","landscape_4_3","portrait_16_9","landscape_16_9"]};
const obj1 = ["square","square_hd","portrait_4_3","landscape_4_3","portrait_16_9","landscape_16_9"];

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj1.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$"}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(Array.isArray(data)){
let valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
valid1 = false;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"string","enum":["jpeg","png"]};
const obj2 = ["jpeg","png"];

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj2.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema0.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema0.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!((((key1 === "prompt") || (key1 === "image_size")) || (key1 === "image_urls")) || (key1 === "output_format"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_size !== undefined){
let data5 = data3.image_size;
const _errs9 = errors;
if(!(validate9(data5, {instancePath:instancePath+"/input/image_size",parentData:data3,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.image_urls !== undefined){
let data6 = data3.image_urls;
const _errs10 = errors;
if(!(validate11(data6, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.output_format !== undefined){
let data7 = data3.output_format;
const _errs11 = errors;
if(!(validate13(data7, {instancePath:instancePath+"/input/output_format",parentData:data3,parentDataProperty:"output_format",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const v1 = validate15;
const schema8 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f7"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","resolution"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f8"},"resolution":{"$ref":"f9"},"image_input":{"$ref":"f10"},"image_urls":{"$ref":"f5"},"output_format":{"$ref":"f6"},"google_search":{"$ref":"f11"}}}}};
const schema9 = {"type":"string","enum":["nano-banana-2"]};
const obj3 = ["nano-banana-2"];

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj3.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","enum":["1:1","2:3","3:2","4:3","3:4","4:5","5:4","9:16","16:9","21:9"]};
const obj4 = ["1:1","2:3","3:2","4:3","3:4","4:5","5:4","9:16","16:9","21:9"];

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj4.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","enum":["1K","2K","4K"]};
const obj5 = ["1K","2K","4K"];

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj5.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$"},"maxItems":8};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(Array.isArray(data)){
if(data.length > 8){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
let valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
valid1 = false;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"boolean"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
validate29.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema8.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate16(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema8.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(((((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "resolution")) || (key1 === "image_input")) || (key1 === "image_urls")) || (key1 === "output_format")) || (key1 === "google_search"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.aspect_ratio !== undefined){
let data5 = data3.aspect_ratio;
const _errs9 = errors;
if(!(validate21(data5, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.resolution !== undefined){
let data6 = data3.resolution;
const _errs10 = errors;
if(!(validate23(data6, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_input !== undefined){
let data7 = data3.image_input;
const _errs11 = errors;
if(!(validate25(data7, {instancePath:instancePath+"/input/image_input",parentData:data3,parentDataProperty:"image_input",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.image_urls !== undefined){
let data8 = data3.image_urls;
const _errs12 = errors;
if(!(validate11(data8, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.output_format !== undefined){
let data9 = data3.output_format;
const _errs13 = errors;
if(!(validate13(data9, {instancePath:instancePath+"/input/output_format",parentData:data3,parentDataProperty:"output_format",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data3.google_search !== undefined){
let data10 = data3.google_search;
const _errs14 = errors;
if(!(validate29(data10, {instancePath:instancePath+"/input/google_search",parentData:data3,parentDataProperty:"google_search",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs14 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const v2 = validate31;
const schema14 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f12"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","resolution"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f8"},"resolution":{"$ref":"f9"},"image_input":{"$ref":"f10"},"output_format":{"$ref":"f6"}}}}};
const schema15 = {"type":"string","enum":["nano-banana-pro"]};
const obj6 = ["nano-banana-pro"];

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj6.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema14.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate32(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema14.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "resolution")) || (key1 === "image_input")) || (key1 === "output_format"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.aspect_ratio !== undefined){
let data5 = data3.aspect_ratio;
const _errs9 = errors;
if(!(validate21(data5, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.resolution !== undefined){
let data6 = data3.resolution;
const _errs10 = errors;
if(!(validate23(data6, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_input !== undefined){
let data7 = data3.image_input;
const _errs11 = errors;
if(!(validate25(data7, {instancePath:instancePath+"/input/image_input",parentData:data3,parentDataProperty:"image_input",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.output_format !== undefined){
let data8 = data3.output_format;
const _errs12 = errors;
if(!(validate13(data8, {instancePath:instancePath+"/input/output_format",parentData:data3,parentDataProperty:"output_format",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const v3 = validate41;
const schema16 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f13"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["prompt","image_size","rendering_speed"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f4"},"rendering_speed":{"$ref":"f14"},"negative_prompt":{"$ref":"f3"},"style":{"$ref":"f3"},"seed":{"$ref":"f15"}}}}};
const schema17 = {"type":"string","enum":["ideogram-v3"]};
const obj7 = ["ideogram-v3"];

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj7.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"string","enum":["TURBO","BALANCED","QUALITY"]};
const obj8 = ["TURBO","BALANCED","QUALITY"];

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj8.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"integer"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
validate51.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema16.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate42(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.input !== undefined){
let data2 = data.input;
const _errs4 = errors;
const _errs5 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema16.properties.input.required){
if(data2[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs6 = errors;
for(const key1 in data2){
if(!((((((key1 === "prompt") || (key1 === "image_size")) || (key1 === "rendering_speed")) || (key1 === "negative_prompt")) || (key1 === "style")) || (key1 === "seed"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.prompt !== undefined){
let data3 = data2.prompt;
const _errs7 = errors;
if(!(validate7(data3, {instancePath:instancePath+"/input/prompt",parentData:data2,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.image_size !== undefined){
let data4 = data2.image_size;
const _errs8 = errors;
if(!(validate9(data4, {instancePath:instancePath+"/input/image_size",parentData:data2,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data2.rendering_speed !== undefined){
let data5 = data2.rendering_speed;
const _errs9 = errors;
if(!(validate47(data5, {instancePath:instancePath+"/input/rendering_speed",parentData:data2,parentDataProperty:"rendering_speed",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data2.negative_prompt !== undefined){
let data6 = data2.negative_prompt;
const _errs10 = errors;
if(!(validate7(data6, {instancePath:instancePath+"/input/negative_prompt",parentData:data2,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data2.style !== undefined){
let data7 = data2.style;
const _errs11 = errors;
if(!(validate7(data7, {instancePath:instancePath+"/input/style",parentData:data2,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data2.seed !== undefined){
let data8 = data2.seed;
const _errs12 = errors;
if(!(validate51(data8, {instancePath:instancePath+"/input/seed",parentData:data2,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs4 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

export const v4 = validate53;
const schema20 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f16"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_size","rendering_speed"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f4"},"rendering_speed":{"$ref":"f14"},"reference_image_urls":{"$ref":"f17"},"negative_prompt":{"$ref":"f3"},"style":{"$ref":"f18"},"seed":{"$ref":"f15"}}}}};
const schema21 = {"type":"string","enum":["ideogram-character"]};
const obj9 = ["ideogram-character"];

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj9.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$"},"maxItems":3};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(Array.isArray(data)){
if(data.length > 3){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
let valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
valid1 = false;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string","not":{"enum":["FICTION"]}};
const obj10 = ["FICTION"];

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
const _errs1 = errors;
const _errs2 = errors;
if(!obj10.includes(data)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
}
if(errors === _errs2){
}
var valid0 = _errs2 === errors;
if(valid0){
const err2 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema20.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate54(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema20.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(((((((key1 === "prompt") || (key1 === "image_size")) || (key1 === "rendering_speed")) || (key1 === "reference_image_urls")) || (key1 === "negative_prompt")) || (key1 === "style")) || (key1 === "seed"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_size !== undefined){
let data5 = data3.image_size;
const _errs9 = errors;
if(!(validate9(data5, {instancePath:instancePath+"/input/image_size",parentData:data3,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.rendering_speed !== undefined){
let data6 = data3.rendering_speed;
const _errs10 = errors;
if(!(validate47(data6, {instancePath:instancePath+"/input/rendering_speed",parentData:data3,parentDataProperty:"rendering_speed",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.reference_image_urls !== undefined){
let data7 = data3.reference_image_urls;
const _errs11 = errors;
if(!(validate61(data7, {instancePath:instancePath+"/input/reference_image_urls",parentData:data3,parentDataProperty:"reference_image_urls",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.negative_prompt !== undefined){
let data8 = data3.negative_prompt;
const _errs12 = errors;
if(!(validate7(data8, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.style !== undefined){
let data9 = data3.style;
const _errs13 = errors;
if(!(validate64(data9, {instancePath:instancePath+"/input/style",parentData:data3,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data3.seed !== undefined){
let data10 = data3.seed;
const _errs14 = errors;
if(!(validate51(data10, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs14 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

export const v5 = validate67;
const schema24 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f19"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","image_size","rendering_speed"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f20"},"image_size":{"$ref":"f4"},"rendering_speed":{"$ref":"f14"},"style":{"$ref":"f18"},"seed":{"$ref":"f15"}}}}};
const schema25 = {"type":"string","enum":["ideogram-reframe"]};
const obj11 = ["ideogram-reframe"];

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj11.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"string","pattern":"^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\s\\0-,./:-@[-^`{-\\xa0]+\\.)+(?!(?:local|localhost|internal)\\.?(?:[:/?#]|$))[A-Za-z][A-Za-z0-9-]+\\.?|(?!(?:0|10|127|22[4-9]|2[3-5]\\d|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|169\\.254|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|192\\.0\\.0|198\\.1[89])\\.)(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?=\\d)|(?=[:/?#]|$))){4})(?::\\d+)?(?:[/?#]\\S*)?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema24.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate68(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema24.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!((((((key1 === "prompt") || (key1 === "image_url")) || (key1 === "image_size")) || (key1 === "rendering_speed")) || (key1 === "style")) || (key1 === "seed"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_url !== undefined){
let data5 = data3.image_url;
const _errs9 = errors;
if(!(validate73(data5, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.image_size !== undefined){
let data6 = data3.image_size;
const _errs10 = errors;
if(!(validate9(data6, {instancePath:instancePath+"/input/image_size",parentData:data3,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.rendering_speed !== undefined){
let data7 = data3.rendering_speed;
const _errs11 = errors;
if(!(validate47(data7, {instancePath:instancePath+"/input/rendering_speed",parentData:data3,parentDataProperty:"rendering_speed",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.style !== undefined){
let data8 = data3.style;
const _errs12 = errors;
if(!(validate64(data8, {instancePath:instancePath+"/input/style",parentData:data3,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.seed !== undefined){
let data9 = data3.seed;
const _errs13 = errors;
if(!(validate51(data9, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

export const v6 = validate79;
const schema27 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f21"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["prompt","image_size"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f4"},"guidance_scale":{"$ref":"f22"},"enable_safety_checker":{"$ref":"f11"},"seed":{"$ref":"f15"}}}}};
const schema28 = {"type":"string","enum":["seedream-v3"]};
const obj12 = ["seedream-v3"];

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj12.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"number"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(typeof data == "number")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
validate85.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema27.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate80(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.input !== undefined){
let data2 = data.input;
const _errs4 = errors;
const _errs5 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema27.properties.input.required){
if(data2[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs6 = errors;
for(const key1 in data2){
if(!(((((key1 === "prompt") || (key1 === "image_size")) || (key1 === "guidance_scale")) || (key1 === "enable_safety_checker")) || (key1 === "seed"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.prompt !== undefined){
let data3 = data2.prompt;
const _errs7 = errors;
if(!(validate7(data3, {instancePath:instancePath+"/input/prompt",parentData:data2,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.image_size !== undefined){
let data4 = data2.image_size;
const _errs8 = errors;
if(!(validate9(data4, {instancePath:instancePath+"/input/image_size",parentData:data2,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data2.guidance_scale !== undefined){
let data5 = data2.guidance_scale;
const _errs9 = errors;
if(!(validate85(data5, {instancePath:instancePath+"/input/guidance_scale",parentData:data2,parentDataProperty:"guidance_scale",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data2.enable_safety_checker !== undefined){
let data6 = data2.enable_safety_checker;
const _errs10 = errors;
if(!(validate29(data6, {instancePath:instancePath+"/input/enable_safety_checker",parentData:data2,parentDataProperty:"enable_safety_checker",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data2.seed !== undefined){
let data7 = data2.seed;
const _errs11 = errors;
if(!(validate51(data7, {instancePath:instancePath+"/input/seed",parentData:data2,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs4 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

export const v7 = validate89;
const schema30 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f23"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_size","image_resolution"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f24"},"image_resolution":{"$ref":"f9"},"image_urls":{"$ref":"f5"},"seed":{"$ref":"f15"},"max_images":{"$ref":"f25"}}}}};
const schema31 = {"type":"string","enum":["seedream-v4"]};
const obj13 = ["seedream-v4"];

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj13.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"string","enum":["1:1","1:1 HD","4:3","2:3","3:2","9:16","16:9","21:9"]};
const obj14 = ["1:1","1:1 HD","4:3","2:3","3:2","9:16","16:9","21:9"];

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj14.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"integer","minimum":1,"maximum":6};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(typeof data == "number"){
if(data > 6 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate100.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema30.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate90(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema30.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!((((((key1 === "prompt") || (key1 === "image_size")) || (key1 === "image_resolution")) || (key1 === "image_urls")) || (key1 === "seed")) || (key1 === "max_images"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_size !== undefined){
let data5 = data3.image_size;
const _errs9 = errors;
if(!(validate95(data5, {instancePath:instancePath+"/input/image_size",parentData:data3,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.image_resolution !== undefined){
let data6 = data3.image_resolution;
const _errs10 = errors;
if(!(validate23(data6, {instancePath:instancePath+"/input/image_resolution",parentData:data3,parentDataProperty:"image_resolution",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_urls !== undefined){
let data7 = data3.image_urls;
const _errs11 = errors;
if(!(validate11(data7, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.seed !== undefined){
let data8 = data3.seed;
const _errs12 = errors;
if(!(validate51(data8, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.max_images !== undefined){
let data9 = data3.max_images;
const _errs13 = errors;
if(!(validate100(data9, {instancePath:instancePath+"/input/max_images",parentData:data3,parentDataProperty:"max_images",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

export const v8 = validate102;
const schema34 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f26"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","quality"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f27"},"quality":{"$ref":"f28"},"image_urls":{"$ref":"f5"}}}}};
const schema35 = {"type":"string","enum":["seedream-4-5"]};
const obj15 = ["seedream-4-5"];

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj15.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"string","enum":["1:1","4:3","3:4","16:9","9:16","2:3","3:2","21:9"]};
const obj16 = ["1:1","4:3","3:4","16:9","9:16","2:3","3:2","21:9"];

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj16.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"string","enum":["basic","high"]};
const obj17 = ["basic","high"];

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj17.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^\\s*\\{", "u");

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema34.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate103(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data3 = data.imageURLList;
const _errs8 = errors;
if(!(validate5(data3, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
}
if(data.input !== undefined){
let data4 = data.input;
const _errs9 = errors;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema34.properties.input.required){
if(data4[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs11 = errors;
for(const key1 in data4){
if(!((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "quality")) || (key1 === "image_urls"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.prompt !== undefined){
let data5 = data4.prompt;
const _errs12 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/input/prompt",parentData:data4,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs12 === errors;
}
if(data4.aspect_ratio !== undefined){
let data6 = data4.aspect_ratio;
const _errs13 = errors;
if(!(validate108(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.quality !== undefined){
let data7 = data4.quality;
const _errs14 = errors;
if(!(validate110(data7, {instancePath:instancePath+"/input/quality",parentData:data4,parentDataProperty:"quality",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.image_urls !== undefined){
let data8 = data4.image_urls;
const _errs15 = errors;
if(!(validate11(data8, {instancePath:instancePath+"/input/image_urls",parentData:data4,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs15 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs9 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

export const v9 = validate113;
const schema38 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f29"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","quality"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f27"},"quality":{"$ref":"f28"},"image_urls":{"$ref":"f5"}}}}};
const schema39 = {"type":"string","enum":["seedream-5-lite"]};
const obj18 = ["seedream-5-lite"];

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj18.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema38.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate114(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data3 = data.imageURLList;
const _errs8 = errors;
if(!(validate5(data3, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
}
if(data.input !== undefined){
let data4 = data.input;
const _errs9 = errors;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema38.properties.input.required){
if(data4[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs11 = errors;
for(const key1 in data4){
if(!((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "quality")) || (key1 === "image_urls"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.prompt !== undefined){
let data5 = data4.prompt;
const _errs12 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/input/prompt",parentData:data4,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs12 === errors;
}
if(data4.aspect_ratio !== undefined){
let data6 = data4.aspect_ratio;
const _errs13 = errors;
if(!(validate108(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.quality !== undefined){
let data7 = data4.quality;
const _errs14 = errors;
if(!(validate110(data7, {instancePath:instancePath+"/input/quality",parentData:data4,parentDataProperty:"quality",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.image_urls !== undefined){
let data8 = data4.image_urls;
const _errs15 = errors;
if(!(validate11(data8, {instancePath:instancePath+"/input/image_urls",parentData:data4,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs15 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs9 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

export const v10 = validate122;
const schema40 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f30"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_size"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f31"},"image_url":{"$ref":"f20"},"output_format":{"$ref":"f6"},"acceleration":{"$ref":"f3"},"guidance_scale":{"$ref":"f22"},"num_inference_steps":{"$ref":"f15"},"negative_prompt":{"$ref":"f3"},"seed":{"$ref":"f15"}}}}};
const schema41 = {"type":"string","enum":["qwen-image"]};
const obj19 = ["qwen-image"];

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj19.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"string","enum":["square","square_hd","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]};
const obj20 = ["square","square_hd","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"];

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj20.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const func0 = Object.prototype.hasOwnProperty;

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema40.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate123(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema40.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(func0.call(schema40.properties.input.properties, key1))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_size !== undefined){
let data5 = data3.image_size;
const _errs9 = errors;
if(!(validate128(data5, {instancePath:instancePath+"/input/image_size",parentData:data3,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.image_url !== undefined){
let data6 = data3.image_url;
const _errs10 = errors;
if(!(validate73(data6, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.output_format !== undefined){
let data7 = data3.output_format;
const _errs11 = errors;
if(!(validate13(data7, {instancePath:instancePath+"/input/output_format",parentData:data3,parentDataProperty:"output_format",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.acceleration !== undefined){
let data8 = data3.acceleration;
const _errs12 = errors;
if(!(validate7(data8, {instancePath:instancePath+"/input/acceleration",parentData:data3,parentDataProperty:"acceleration",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.guidance_scale !== undefined){
let data9 = data3.guidance_scale;
const _errs13 = errors;
if(!(validate85(data9, {instancePath:instancePath+"/input/guidance_scale",parentData:data3,parentDataProperty:"guidance_scale",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data3.num_inference_steps !== undefined){
let data10 = data3.num_inference_steps;
const _errs14 = errors;
if(!(validate51(data10, {instancePath:instancePath+"/input/num_inference_steps",parentData:data3,parentDataProperty:"num_inference_steps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs14 === errors;
}
if(data3.negative_prompt !== undefined){
let data11 = data3.negative_prompt;
const _errs15 = errors;
if(!(validate7(data11, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs15 === errors;
}
if(data3.seed !== undefined){
let data12 = data3.seed;
const _errs16 = errors;
if(!(validate51(data12, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs16 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

export const v11 = validate137;
const schema43 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f32"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_size","output_format","seed"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f33"},"output_format":{"$ref":"f6"},"seed":{"$ref":"f34"},"image_url":{"$ref":"f20"}}}}};
const schema44 = {"type":"string","enum":["qwen-image-2"]};
const obj21 = ["qwen-image-2"];

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj21.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"string","enum":["1:1","3:4","4:3","9:16","16:9"]};
const obj22 = ["1:1","3:4","4:3","9:16","16:9"];

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj22.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"integer","minimum":10000,"maximum":999999};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(typeof data == "number"){
if(data > 999999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 10000 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate146.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema43.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate138(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema43.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(((((key1 === "prompt") || (key1 === "image_size")) || (key1 === "output_format")) || (key1 === "seed")) || (key1 === "image_url"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_size !== undefined){
let data5 = data3.image_size;
const _errs9 = errors;
if(!(validate143(data5, {instancePath:instancePath+"/input/image_size",parentData:data3,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.output_format !== undefined){
let data6 = data3.output_format;
const _errs10 = errors;
if(!(validate13(data6, {instancePath:instancePath+"/input/output_format",parentData:data3,parentDataProperty:"output_format",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.seed !== undefined){
let data7 = data3.seed;
const _errs11 = errors;
if(!(validate146(data7, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.image_url !== undefined){
let data8 = data3.image_url;
const _errs12 = errors;
if(!(validate73(data8, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

export const v12 = validate149;
const schema47 = {"type":"object","required":["model","callBackUrl","prompt"],"additionalProperties":false,"properties":{"model":{"$ref":"f35"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"model":{"$ref":"f36"},"outputFormat":{"$ref":"f37"},"aspectRatio":{"$ref":"f38"}}},"pattern":"^\\s*\\{"},"prompt":{"$ref":"f3"},"imageURLList":{"$ref":"f2"},"outputFormat":{"$ref":"f6"},"aspectRatio":{"$ref":"f39"},"enableTranslation":{"$ref":"f11"},"watermark":{"$ref":"f11"}}};
const schema48 = {"type":"string","enum":["flux-kontext-pro","flux-kontext-max"]};
const obj23 = ["flux-kontext-pro","flux-kontext-max"];

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj23.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema49 = {"enum":[0,1]};
const obj24 = [0,1];

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!obj24.includes(data)){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"integer","minimum":0,"maximum":1};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(typeof data == "number"){
if(data > 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate155.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"integer","minimum":0,"maximum":5};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(typeof data == "number"){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate157.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"string","enum":["1:1","4:3","3:4","9:16","16:9","21:9"]};
const obj25 = ["1:1","4:3","3:4","9:16","16:9","21:9"];

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj25.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema47.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema47.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate150(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.model !== undefined){
let data3 = content0.model;
const _errs8 = errors;
if(!(validate153(data3, {instancePath:instancePath+"/options/model",parentData:content0,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.outputFormat !== undefined){
let data4 = content0.outputFormat;
const _errs9 = errors;
if(!(validate155(data4, {instancePath:instancePath+"/options/outputFormat",parentData:content0,parentDataProperty:"outputFormat",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
if(content0.aspectRatio !== undefined){
let data5 = content0.aspectRatio;
const _errs10 = errors;
if(!(validate157(data5, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs10 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.prompt !== undefined){
let data6 = data.prompt;
const _errs11 = errors;
if(!(validate7(data6, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
}
if(data.imageURLList !== undefined){
let data7 = data.imageURLList;
const _errs12 = errors;
if(!(validate5(data7, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs12 === errors;
}
if(data.outputFormat !== undefined){
let data8 = data.outputFormat;
const _errs13 = errors;
if(!(validate13(data8, {instancePath:instancePath+"/outputFormat",parentData:data,parentDataProperty:"outputFormat",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs13 === errors;
}
if(data.aspectRatio !== undefined){
let data9 = data.aspectRatio;
const _errs14 = errors;
if(!(validate162(data9, {instancePath:instancePath+"/aspectRatio",parentData:data,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs14 === errors;
}
if(data.enableTranslation !== undefined){
let data10 = data.enableTranslation;
const _errs15 = errors;
if(!(validate29(data10, {instancePath:instancePath+"/enableTranslation",parentData:data,parentDataProperty:"enableTranslation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs15 === errors;
}
if(data.watermark !== undefined){
let data11 = data.watermark;
const _errs16 = errors;
if(!(validate29(data11, {instancePath:instancePath+"/watermark",parentData:data,parentDataProperty:"watermark",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs16 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

export const v13 = validate166;
const schema53 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f40"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"model":{"$ref":"f37"}}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","resolution"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f41"},"resolution":{"$ref":"f42"},"input_urls":{"$ref":"f5"}}}}};
const schema54 = {"type":"string","enum":["flux-2"]};
const obj26 = ["flux-2"];

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj26.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"string","enum":["AUTO","1:1","4:3","3:4","3:2","2:3","16:9","9:16"]};
const obj27 = ["AUTO","1:1","4:3","3:4","3:2","2:3","16:9","9:16"];

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj27.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"string","enum":["1K","2K"]};
const obj28 = ["1K","2K"];

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj28.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema53.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate167(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.model !== undefined){
let data3 = content0.model;
const _errs8 = errors;
if(!(validate155(data3, {instancePath:instancePath+"/options/model",parentData:content0,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data4 = data.imageURLList;
const _errs9 = errors;
if(!(validate5(data4, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs9 === errors;
}
if(data.input !== undefined){
let data5 = data.input;
const _errs10 = errors;
const _errs11 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema53.properties.input.required){
if(data5[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs12 = errors;
for(const key1 in data5){
if(!((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "resolution")) || (key1 === "input_urls"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.prompt !== undefined){
let data6 = data5.prompt;
const _errs13 = errors;
if(!(validate7(data6, {instancePath:instancePath+"/input/prompt",parentData:data5,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs13 === errors;
}
if(data5.aspect_ratio !== undefined){
let data7 = data5.aspect_ratio;
const _errs14 = errors;
if(!(validate173(data7, {instancePath:instancePath+"/input/aspect_ratio",parentData:data5,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data5.resolution !== undefined){
let data8 = data5.resolution;
const _errs15 = errors;
if(!(validate175(data8, {instancePath:instancePath+"/input/resolution",parentData:data5,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data5.input_urls !== undefined){
let data9 = data5.input_urls;
const _errs16 = errors;
if(!(validate11(data9, {instancePath:instancePath+"/input/input_urls",parentData:data5,parentDataProperty:"input_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs10 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

export const v14 = validate178;
const schema57 = {"type":"object","required":["model","callBackUrl","prompt","size"],"additionalProperties":false,"properties":{"model":{"$ref":"f43"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"image_size":{"$ref":"f44"}}},"pattern":"^\\s*\\{"},"prompt":{"$ref":"f3"},"size":{"$ref":"f45"},"fileUrl":{"$ref":"f2"},"imageURLList":{"$ref":"f2"},"isEnhance":{"$ref":"f11"}}};
const schema58 = {"type":"string","enum":["gpt-image-1"]};
const obj29 = ["gpt-image-1"];

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj29.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"integer","minimum":0,"maximum":2};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(typeof data == "number"){
if(data > 2 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate182.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"string","enum":["1:1","3:2","2:3"]};
const obj30 = ["1:1","3:2","2:3"];

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj30.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema57.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "prompt")) || (key0 === "size")) || (key0 === "fileUrl")) || (key0 === "imageURLList")) || (key0 === "isEnhance"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate179(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.image_size !== undefined){
let data3 = content0.image_size;
const _errs8 = errors;
if(!(validate182(data3, {instancePath:instancePath+"/options/image_size",parentData:content0,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.prompt !== undefined){
let data4 = data.prompt;
const _errs9 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs9 === errors;
}
if(data.size !== undefined){
let data5 = data.size;
const _errs10 = errors;
if(!(validate185(data5, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.fileUrl !== undefined){
let data6 = data.fileUrl;
const _errs11 = errors;
if(!(validate5(data6, {instancePath:instancePath+"/fileUrl",parentData:data,parentDataProperty:"fileUrl",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
}
if(data.imageURLList !== undefined){
let data7 = data.imageURLList;
const _errs12 = errors;
if(!(validate5(data7, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs12 === errors;
}
if(data.isEnhance !== undefined){
let data8 = data.isEnhance;
const _errs13 = errors;
if(!(validate29(data8, {instancePath:instancePath+"/isEnhance",parentData:data,parentDataProperty:"isEnhance",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs13 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}

export const v15 = validate190;
const schema61 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f46"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"image_size":{"$ref":"f47"},"quality":{"$ref":"f37"}}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","quality"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f48"},"quality":{"$ref":"f49"},"input_urls":{"$ref":"f5"}}}}};
const schema62 = {"type":"string","enum":["gpt-image-1-5"]};
const obj31 = ["gpt-image-1-5"];

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj31.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"integer","minimum":0,"maximum":4};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(typeof data == "number"){
if(data > 4 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate194.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"string","enum":["1:1","16:9","9:16","4:3","3:4"]};
const obj32 = ["1:1","16:9","9:16","4:3","3:4"];

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj32.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"string","enum":["medium","high"]};
const obj33 = ["medium","high"];

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj33.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema61.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate191(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.image_size !== undefined){
let data3 = content0.image_size;
const _errs8 = errors;
if(!(validate194(data3, {instancePath:instancePath+"/options/image_size",parentData:content0,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.quality !== undefined){
let data4 = content0.quality;
const _errs9 = errors;
if(!(validate155(data4, {instancePath:instancePath+"/options/quality",parentData:content0,parentDataProperty:"quality",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data5 = data.imageURLList;
const _errs10 = errors;
if(!(validate5(data5, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.input !== undefined){
let data6 = data.input;
const _errs11 = errors;
const _errs12 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop1 of schema61.properties.input.required){
if(data6[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs13 = errors;
for(const key1 in data6){
if(!((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "quality")) || (key1 === "input_urls"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.prompt !== undefined){
let data7 = data6.prompt;
const _errs14 = errors;
if(!(validate7(data7, {instancePath:instancePath+"/input/prompt",parentData:data6,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data6.aspect_ratio !== undefined){
let data8 = data6.aspect_ratio;
const _errs15 = errors;
if(!(validate199(data8, {instancePath:instancePath+"/input/aspect_ratio",parentData:data6,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data6.quality !== undefined){
let data9 = data6.quality;
const _errs16 = errors;
if(!(validate201(data9, {instancePath:instancePath+"/input/quality",parentData:data6,parentDataProperty:"quality",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data6.input_urls !== undefined){
let data10 = data6.input_urls;
const _errs17 = errors;
if(!(validate11(data10, {instancePath:instancePath+"/input/input_urls",parentData:data6,parentDataProperty:"input_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs11 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}

export const v16 = validate204;
const schema66 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f50"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"negative-prompt":{"$ref":"f3"},"fast_ultra":{"$ref":"f37"}}},"pattern":"^\\s*\\{"},"input":{"type":"object","required":["prompt","aspect_ratio"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f33"},"negative_prompt":{"$ref":"f3"},"seed":{"$ref":"f15"}}}}};
const schema67 = {"type":"string","enum":["imagen-v4"]};
const obj34 = ["imagen-v4"];

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj34.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema66.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate205(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0["negative-prompt"] !== undefined){
let data3 = content0["negative-prompt"];
const _errs8 = errors;
if(!(validate7(data3, {instancePath:instancePath+"/options/negative-prompt",parentData:content0,parentDataProperty:"negative-prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.fast_ultra !== undefined){
let data4 = content0.fast_ultra;
const _errs9 = errors;
if(!(validate155(data4, {instancePath:instancePath+"/options/fast_ultra",parentData:content0,parentDataProperty:"fast_ultra",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data5 = data.input;
const _errs10 = errors;
const _errs11 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema66.properties.input.required){
if(data5[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs12 = errors;
for(const key1 in data5){
if(!((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "negative_prompt")) || (key1 === "seed"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.prompt !== undefined){
let data6 = data5.prompt;
const _errs13 = errors;
if(!(validate7(data6, {instancePath:instancePath+"/input/prompt",parentData:data5,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs13 === errors;
}
if(data5.aspect_ratio !== undefined){
let data7 = data5.aspect_ratio;
const _errs14 = errors;
if(!(validate143(data7, {instancePath:instancePath+"/input/aspect_ratio",parentData:data5,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data5.negative_prompt !== undefined){
let data8 = data5.negative_prompt;
const _errs15 = errors;
if(!(validate7(data8, {instancePath:instancePath+"/input/negative_prompt",parentData:data5,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data5.seed !== undefined){
let data9 = data5.seed;
const _errs16 = errors;
if(!(validate51(data9, {instancePath:instancePath+"/input/seed",parentData:data5,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs10 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

export const v17 = validate214;
const schema68 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f51"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["prompt","aspect_ratio"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f52"},"aspect_ratio":{"$ref":"f53"}}}}};
const schema69 = {"type":"string","enum":["z-image"]};
const obj35 = ["z-image"];

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj35.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"string","maxLength":1000};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if([...data].length > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"string","enum":["1:1","4:3","3:4","16:9","9:16"]};
const obj36 = ["1:1","4:3","3:4","16:9","9:16"];

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj36.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema68.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate215(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.input !== undefined){
let data2 = data.input;
const _errs4 = errors;
const _errs5 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema68.properties.input.required){
if(data2[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs6 = errors;
for(const key1 in data2){
if(!((key1 === "prompt") || (key1 === "aspect_ratio"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.prompt !== undefined){
let data3 = data2.prompt;
const _errs7 = errors;
if(!(validate218(data3, {instancePath:instancePath+"/input/prompt",parentData:data2,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.aspect_ratio !== undefined){
let data4 = data2.aspect_ratio;
const _errs8 = errors;
if(!(validate220(data4, {instancePath:instancePath+"/input/aspect_ratio",parentData:data2,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs4 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

export const v18 = validate222;
const schema72 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f54"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f55"},"image_urls":{"$ref":"f5"}}}}};
const schema73 = {"type":"string","enum":["grok-imagine"]};
const obj37 = ["grok-imagine"];

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj37.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"string","enum":["1:1","2:3","3:2","9:16","16:9"]};
const obj38 = ["1:1","2:3","3:2","9:16","16:9"];

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj38.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema72.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate223(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema72.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "image_urls"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.aspect_ratio !== undefined){
let data5 = data3.aspect_ratio;
const _errs9 = errors;
if(!(validate228(data5, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.image_urls !== undefined){
let data6 = data3.image_urls;
const _errs10 = errors;
if(!(validate11(data6, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}

export const v19 = validate231;
const schema75 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f56"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["image"],"additionalProperties":false,"properties":{"image":{"$ref":"f20"}}}}};
const schema76 = {"type":"string","enum":["recraft-remove-bg"]};
const obj39 = ["recraft-remove-bg"];

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj39.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema75.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate232(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema75.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(key1 === "image")){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.image !== undefined){
let data4 = data3.image;
const _errs8 = errors;
if(!(validate73(data4, {instancePath:instancePath+"/input/image",parentData:data3,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}

export const v20 = validate237;
const schema77 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f57"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["image"],"additionalProperties":false,"properties":{"image":{"$ref":"f20"}}}}};
const schema78 = {"type":"string","enum":["recraft-upscaler"]};
const obj40 = ["recraft-upscaler"];

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj40.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema77.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate238(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema77.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(key1 === "image")){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.image !== undefined){
let data4 = data3.image;
const _errs8 = errors;
if(!(validate73(data4, {instancePath:instancePath+"/input/image",parentData:data3,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}

export const v21 = validate243;
const schema79 = {"type":"object","required":["model","callBackUrl","prompt"],"additionalProperties":false,"properties":{"model":{"$ref":"f58"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"aspectRatio":{"$ref":"f44"},"seeds":{"$ref":"f15"},"watermark":{"$ref":"f11"},"enableTranslation":{"$ref":"f11"}}},"pattern":"^\\s*\\{"},"prompt":{"$ref":"f3"},"imageURLList":{"$ref":"f2"},"aspectRatio":{"$ref":"f59"},"seeds":{"$ref":"f15"},"watermark":{"$ref":"f11"},"enableTranslation":{"$ref":"f11"},"imageUrls":{"$ref":"f3"}}};
const schema80 = {"type":"string","enum":["veo-3-fast"]};
const obj41 = ["veo-3-fast"];

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj41.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"string","enum":["Auto","9:16","16:9"]};
const obj42 = ["Auto","9:16","16:9"];

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj42.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema79.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema79.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate244(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.aspectRatio !== undefined){
let data3 = content0.aspectRatio;
const _errs8 = errors;
if(!(validate182(data3, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.seeds !== undefined){
let data4 = content0.seeds;
const _errs9 = errors;
if(!(validate51(data4, {instancePath:instancePath+"/options/seeds",parentData:content0,parentDataProperty:"seeds",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
if(content0.watermark !== undefined){
let data5 = content0.watermark;
const _errs10 = errors;
if(!(validate29(data5, {instancePath:instancePath+"/options/watermark",parentData:content0,parentDataProperty:"watermark",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs10 === errors;
}
if(content0.enableTranslation !== undefined){
let data6 = content0.enableTranslation;
const _errs11 = errors;
if(!(validate29(data6, {instancePath:instancePath+"/options/enableTranslation",parentData:content0,parentDataProperty:"enableTranslation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs11 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.prompt !== undefined){
let data7 = data.prompt;
const _errs12 = errors;
if(!(validate7(data7, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs12 === errors;
}
if(data.imageURLList !== undefined){
let data8 = data.imageURLList;
const _errs13 = errors;
if(!(validate5(data8, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs13 === errors;
}
if(data.aspectRatio !== undefined){
let data9 = data.aspectRatio;
const _errs14 = errors;
if(!(validate253(data9, {instancePath:instancePath+"/aspectRatio",parentData:data,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs14 === errors;
}
if(data.seeds !== undefined){
let data10 = data.seeds;
const _errs15 = errors;
if(!(validate51(data10, {instancePath:instancePath+"/seeds",parentData:data,parentDataProperty:"seeds",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs15 === errors;
}
if(data.watermark !== undefined){
let data11 = data.watermark;
const _errs16 = errors;
if(!(validate29(data11, {instancePath:instancePath+"/watermark",parentData:data,parentDataProperty:"watermark",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs16 === errors;
}
if(data.enableTranslation !== undefined){
let data12 = data.enableTranslation;
const _errs17 = errors;
if(!(validate29(data12, {instancePath:instancePath+"/enableTranslation",parentData:data,parentDataProperty:"enableTranslation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs17 === errors;
}
if(data.imageUrls !== undefined){
let data13 = data.imageUrls;
const _errs18 = errors;
if(!(validate7(data13, {instancePath:instancePath+"/imageUrls",parentData:data,parentDataProperty:"imageUrls",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs18 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

export const v22 = validate259;
const schema82 = {"type":"object","required":["model","callBackUrl","prompt"],"additionalProperties":false,"properties":{"model":{"$ref":"f60"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"aspectRatio":{"$ref":"f44"},"seeds":{"$ref":"f15"},"watermark":{"$ref":"f11"},"enableTranslation":{"$ref":"f11"}}},"pattern":"^\\s*\\{"},"prompt":{"$ref":"f3"},"imageURLList":{"$ref":"f2"},"aspectRatio":{"$ref":"f59"},"seeds":{"$ref":"f15"},"watermark":{"$ref":"f11"},"enableTranslation":{"$ref":"f11"},"imageUrls":{"$ref":"f3"}}};
const schema83 = {"type":"string","enum":["veo-3-quality"]};
const obj43 = ["veo-3-quality"];

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj43.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema82.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema82.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate260(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.aspectRatio !== undefined){
let data3 = content0.aspectRatio;
const _errs8 = errors;
if(!(validate182(data3, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.seeds !== undefined){
let data4 = content0.seeds;
const _errs9 = errors;
if(!(validate51(data4, {instancePath:instancePath+"/options/seeds",parentData:content0,parentDataProperty:"seeds",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
if(content0.watermark !== undefined){
let data5 = content0.watermark;
const _errs10 = errors;
if(!(validate29(data5, {instancePath:instancePath+"/options/watermark",parentData:content0,parentDataProperty:"watermark",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs10 === errors;
}
if(content0.enableTranslation !== undefined){
let data6 = content0.enableTranslation;
const _errs11 = errors;
if(!(validate29(data6, {instancePath:instancePath+"/options/enableTranslation",parentData:content0,parentDataProperty:"enableTranslation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs11 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.prompt !== undefined){
let data7 = data.prompt;
const _errs12 = errors;
if(!(validate7(data7, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs12 === errors;
}
if(data.imageURLList !== undefined){
let data8 = data.imageURLList;
const _errs13 = errors;
if(!(validate5(data8, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs13 === errors;
}
if(data.aspectRatio !== undefined){
let data9 = data.aspectRatio;
const _errs14 = errors;
if(!(validate253(data9, {instancePath:instancePath+"/aspectRatio",parentData:data,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs14 === errors;
}
if(data.seeds !== undefined){
let data10 = data.seeds;
const _errs15 = errors;
if(!(validate51(data10, {instancePath:instancePath+"/seeds",parentData:data,parentDataProperty:"seeds",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs15 === errors;
}
if(data.watermark !== undefined){
let data11 = data.watermark;
const _errs16 = errors;
if(!(validate29(data11, {instancePath:instancePath+"/watermark",parentData:data,parentDataProperty:"watermark",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs16 === errors;
}
if(data.enableTranslation !== undefined){
let data12 = data.enableTranslation;
const _errs17 = errors;
if(!(validate29(data12, {instancePath:instancePath+"/enableTranslation",parentData:data,parentDataProperty:"enableTranslation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs17 === errors;
}
if(data.imageUrls !== undefined){
let data13 = data.imageUrls;
const _errs18 = errors;
if(!(validate7(data13, {instancePath:instancePath+"/imageUrls",parentData:data,parentDataProperty:"imageUrls",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs18 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}

export const v23 = validate274;
const schema84 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f61"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","n_frames","aspect_ratio"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"n_frames":{"$ref":"f62"},"aspect_ratio":{"$ref":"f63"},"image_urls":{"$ref":"f5"},"remove_watermark":{"$ref":"f11"}}}}};
const schema85 = {"type":"string","enum":["sora-2"]};
const obj44 = ["sora-2"];

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj44.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"integer","enum":[250,375]};
const obj45 = [250,375];

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj45.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"string","enum":["9:16","16:9"]};
const obj46 = ["9:16","16:9"];

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj46.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema84.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate275(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema84.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(((((key1 === "prompt") || (key1 === "n_frames")) || (key1 === "aspect_ratio")) || (key1 === "image_urls")) || (key1 === "remove_watermark"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.n_frames !== undefined){
let data5 = data3.n_frames;
const _errs9 = errors;
if(!(validate280(data5, {instancePath:instancePath+"/input/n_frames",parentData:data3,parentDataProperty:"n_frames",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.aspect_ratio !== undefined){
let data6 = data3.aspect_ratio;
const _errs10 = errors;
if(!(validate282(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_urls !== undefined){
let data7 = data3.image_urls;
const _errs11 = errors;
if(!(validate11(data7, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.remove_watermark !== undefined){
let data8 = data3.remove_watermark;
const _errs12 = errors;
if(!(validate29(data8, {instancePath:instancePath+"/input/remove_watermark",parentData:data3,parentDataProperty:"remove_watermark",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}

export const v24 = validate286;
const schema88 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f64"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"quality":{"$ref":"f37"}}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","n_frames","aspect_ratio","size"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"n_frames":{"$ref":"f62"},"aspect_ratio":{"$ref":"f63"},"size":{"$ref":"f65"},"image_urls":{"$ref":"f5"},"remove_watermark":{"$ref":"f11"}}}}};
const schema89 = {"type":"string","enum":["sora-2-turbo"]};
const obj47 = ["sora-2-turbo"];

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj47.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"string","enum":["Standard","High"]};
const obj48 = ["Standard","High"];

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj48.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema88.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate287(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.quality !== undefined){
let data3 = content0.quality;
const _errs8 = errors;
if(!(validate155(data3, {instancePath:instancePath+"/options/quality",parentData:content0,parentDataProperty:"quality",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data4 = data.imageURLList;
const _errs9 = errors;
if(!(validate5(data4, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs9 === errors;
}
if(data.input !== undefined){
let data5 = data.input;
const _errs10 = errors;
const _errs11 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema88.properties.input.required){
if(data5[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs12 = errors;
for(const key1 in data5){
if(!((((((key1 === "prompt") || (key1 === "n_frames")) || (key1 === "aspect_ratio")) || (key1 === "size")) || (key1 === "image_urls")) || (key1 === "remove_watermark"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.prompt !== undefined){
let data6 = data5.prompt;
const _errs13 = errors;
if(!(validate7(data6, {instancePath:instancePath+"/input/prompt",parentData:data5,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs13 === errors;
}
if(data5.n_frames !== undefined){
let data7 = data5.n_frames;
const _errs14 = errors;
if(!(validate280(data7, {instancePath:instancePath+"/input/n_frames",parentData:data5,parentDataProperty:"n_frames",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data5.aspect_ratio !== undefined){
let data8 = data5.aspect_ratio;
const _errs15 = errors;
if(!(validate282(data8, {instancePath:instancePath+"/input/aspect_ratio",parentData:data5,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data5.size !== undefined){
let data9 = data5.size;
const _errs16 = errors;
if(!(validate295(data9, {instancePath:instancePath+"/input/size",parentData:data5,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data5.image_urls !== undefined){
let data10 = data5.image_urls;
const _errs17 = errors;
if(!(validate11(data10, {instancePath:instancePath+"/input/image_urls",parentData:data5,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
if(data5.remove_watermark !== undefined){
let data11 = data5.remove_watermark;
const _errs18 = errors;
if(!(validate29(data11, {instancePath:instancePath+"/input/remove_watermark",parentData:data5,parentDataProperty:"remove_watermark",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs18 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs10 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}

export const v25 = validate299;
const schema91 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f66"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["shots","n_frames","aspect_ratio"],"additionalProperties":false,"properties":{"shots":{"$ref":"f67"},"n_frames":{"$ref":"f68"},"aspect_ratio":{"$ref":"f3"},"image_urls":{"$ref":"f5"}}}}};
const schema92 = {"type":"string","enum":["sora-story-board"]};
const obj49 = ["sora-story-board"];

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj49.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"array","items":{"type":"object"}};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(Array.isArray(data)){
let valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
if(!valid0){
valid1 = false;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"integer","enum":[250,375,625]};
const obj50 = [250,375,625];

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj50.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema91.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate300(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema91.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!((((key1 === "shots") || (key1 === "n_frames")) || (key1 === "aspect_ratio")) || (key1 === "image_urls"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.shots !== undefined){
let data4 = data3.shots;
const _errs8 = errors;
if(!(validate304(data4, {instancePath:instancePath+"/input/shots",parentData:data3,parentDataProperty:"shots",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.n_frames !== undefined){
let data5 = data3.n_frames;
const _errs9 = errors;
if(!(validate306(data5, {instancePath:instancePath+"/input/n_frames",parentData:data3,parentDataProperty:"n_frames",rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.aspect_ratio !== undefined){
let data6 = data3.aspect_ratio;
const _errs10 = errors;
if(!(validate7(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_urls !== undefined){
let data7 = data3.image_urls;
const _errs11 = errors;
if(!(validate11(data7, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}

export const v26 = validate310;
const schema95 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f69"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","aspect_ratio","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f20"},"aspect_ratio":{"$ref":"f70"},"resolution":{"$ref":"f71"},"duration":{"$ref":"f72"},"negative_prompt":{"$ref":"f3"},"seed":{"$ref":"f15"}}}}};
const schema96 = {"type":"string","enum":["wan-2-5"]};
const obj51 = ["wan-2-5"];

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj51.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

const schema97 = {"type":"string","enum":["1:1","9:16","16:9"]};
const obj52 = ["1:1","9:16","16:9"];

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj52.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"string","enum":["720p","1080p"]};
const obj53 = ["720p","1080p"];

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj53.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"integer","enum":[5,10]};
const obj54 = [5,10];

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj54.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}


function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema95.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate311(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema95.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(((((((key1 === "prompt") || (key1 === "image_url")) || (key1 === "aspect_ratio")) || (key1 === "resolution")) || (key1 === "duration")) || (key1 === "negative_prompt")) || (key1 === "seed"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_url !== undefined){
let data5 = data3.image_url;
const _errs9 = errors;
if(!(validate73(data5, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.aspect_ratio !== undefined){
let data6 = data3.aspect_ratio;
const _errs10 = errors;
if(!(validate317(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.resolution !== undefined){
let data7 = data3.resolution;
const _errs11 = errors;
if(!(validate319(data7, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.duration !== undefined){
let data8 = data3.duration;
const _errs12 = errors;
if(!(validate321(data8, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.negative_prompt !== undefined){
let data9 = data3.negative_prompt;
const _errs13 = errors;
if(!(validate7(data9, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data3.seed !== undefined){
let data10 = data3.seed;
const _errs14 = errors;
if(!(validate51(data10, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs14 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}

export const v27 = validate325;
const schema100 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f73"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","resolution"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f20"},"resolution":{"$ref":"f74"},"negative_prompt":{"$ref":"f3"},"acceleration":{"$ref":"f3"},"enable_prompt_expansion":{"$ref":"f11"},"seed":{"$ref":"f15"},"aspect_ratio":{"$ref":"f3"}}}}};
const schema101 = {"type":"string","enum":["wan-2-2"]};
const obj55 = ["wan-2-2"];

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj55.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"string","enum":["480p","720p"]};
const obj56 = ["480p","720p"];

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj56.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}


function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema100.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate326(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema100.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!((((((((key1 === "prompt") || (key1 === "image_url")) || (key1 === "resolution")) || (key1 === "negative_prompt")) || (key1 === "acceleration")) || (key1 === "enable_prompt_expansion")) || (key1 === "seed")) || (key1 === "aspect_ratio"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_url !== undefined){
let data5 = data3.image_url;
const _errs9 = errors;
if(!(validate73(data5, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.resolution !== undefined){
let data6 = data3.resolution;
const _errs10 = errors;
if(!(validate332(data6, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.negative_prompt !== undefined){
let data7 = data3.negative_prompt;
const _errs11 = errors;
if(!(validate7(data7, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.acceleration !== undefined){
let data8 = data3.acceleration;
const _errs12 = errors;
if(!(validate7(data8, {instancePath:instancePath+"/input/acceleration",parentData:data3,parentDataProperty:"acceleration",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.enable_prompt_expansion !== undefined){
let data9 = data3.enable_prompt_expansion;
const _errs13 = errors;
if(!(validate29(data9, {instancePath:instancePath+"/input/enable_prompt_expansion",parentData:data3,parentDataProperty:"enable_prompt_expansion",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data3.seed !== undefined){
let data10 = data3.seed;
const _errs14 = errors;
if(!(validate51(data10, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs14 === errors;
}
if(data3.aspect_ratio !== undefined){
let data11 = data3.aspect_ratio;
const _errs15 = errors;
if(!(validate7(data11, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs15 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}

export const v28 = validate339;
const schema103 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f75"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"resolution":{"$ref":"f37"},"duration":{"$ref":"f44"}}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"resolution":{"$ref":"f71"},"duration":{"$ref":"f76"},"image_urls":{"$ref":"f5"},"negative_prompt":{"$ref":"f3"},"seed":{"$ref":"f15"}}}}};
const schema104 = {"type":"string","enum":["wan-2-6"]};
const obj57 = ["wan-2-6"];

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj57.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"integer","enum":[5,10,15]};
const obj58 = [5,10,15];

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj58.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}


function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema103.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate340(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.resolution !== undefined){
let data3 = content0.resolution;
const _errs8 = errors;
if(!(validate155(data3, {instancePath:instancePath+"/options/resolution",parentData:content0,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.duration !== undefined){
let data4 = content0.duration;
const _errs9 = errors;
if(!(validate182(data4, {instancePath:instancePath+"/options/duration",parentData:content0,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data5 = data.imageURLList;
const _errs10 = errors;
if(!(validate5(data5, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.input !== undefined){
let data6 = data.input;
const _errs11 = errors;
const _errs12 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop1 of schema103.properties.input.required){
if(data6[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs13 = errors;
for(const key1 in data6){
if(!((((((key1 === "prompt") || (key1 === "resolution")) || (key1 === "duration")) || (key1 === "image_urls")) || (key1 === "negative_prompt")) || (key1 === "seed"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.prompt !== undefined){
let data7 = data6.prompt;
const _errs14 = errors;
if(!(validate7(data7, {instancePath:instancePath+"/input/prompt",parentData:data6,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data6.resolution !== undefined){
let data8 = data6.resolution;
const _errs15 = errors;
if(!(validate319(data8, {instancePath:instancePath+"/input/resolution",parentData:data6,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data6.duration !== undefined){
let data9 = data6.duration;
const _errs16 = errors;
if(!(validate348(data9, {instancePath:instancePath+"/input/duration",parentData:data6,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data6.image_urls !== undefined){
let data10 = data6.image_urls;
const _errs17 = errors;
if(!(validate11(data10, {instancePath:instancePath+"/input/image_urls",parentData:data6,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
if(data6.negative_prompt !== undefined){
let data11 = data6.negative_prompt;
const _errs18 = errors;
if(!(validate7(data11, {instancePath:instancePath+"/input/negative_prompt",parentData:data6,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs18 === errors;
}
if(data6.seed !== undefined){
let data12 = data6.seed;
const _errs19 = errors;
if(!(validate51(data12, {instancePath:instancePath+"/input/seed",parentData:data6,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs19 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs11 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}

export const v29 = validate353;
const schema106 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f77"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^\\s*\\{"},"videoURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","video_url","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"video_url":{"$ref":"f20"},"resolution":{"$ref":"f71"},"duration":{"$ref":"f72"},"video_urls":{"$ref":"f5"}}}}};
const schema107 = {"type":"string","enum":["wan-2-6-video"]};
const obj59 = ["wan-2-6-video"];

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj59.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}


function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema106.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "videoURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate354(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.videoURLList !== undefined){
let data3 = data.videoURLList;
const _errs8 = errors;
if(!(validate5(data3, {instancePath:instancePath+"/videoURLList",parentData:data,parentDataProperty:"videoURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
}
if(data.input !== undefined){
let data4 = data.input;
const _errs9 = errors;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema106.properties.input.required){
if(data4[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs11 = errors;
for(const key1 in data4){
if(!(((((key1 === "prompt") || (key1 === "video_url")) || (key1 === "resolution")) || (key1 === "duration")) || (key1 === "video_urls"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.prompt !== undefined){
let data5 = data4.prompt;
const _errs12 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/input/prompt",parentData:data4,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs12 === errors;
}
if(data4.video_url !== undefined){
let data6 = data4.video_url;
const _errs13 = errors;
if(!(validate73(data6, {instancePath:instancePath+"/input/video_url",parentData:data4,parentDataProperty:"video_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.resolution !== undefined){
let data7 = data4.resolution;
const _errs14 = errors;
if(!(validate319(data7, {instancePath:instancePath+"/input/resolution",parentData:data4,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.duration !== undefined){
let data8 = data4.duration;
const _errs15 = errors;
if(!(validate321(data8, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs15 === errors;
}
if(data4.video_urls !== undefined){
let data9 = data4.video_urls;
const _errs16 = errors;
if(!(validate11(data9, {instancePath:instancePath+"/input/video_urls",parentData:data4,parentDataProperty:"video_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs16 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs9 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}

export const v30 = validate363;
const schema108 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f78"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"animationType":{"$ref":"f36"}}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"videoURLList":{"$ref":"f2"},"input":{"type":"object","required":["image_url","video_url","resolution"],"additionalProperties":false,"properties":{"image_url":{"$ref":"f20"},"video_url":{"$ref":"f20"},"resolution":{"$ref":"f79"},"prompt":{"$ref":"f3"}}}}};
const schema109 = {"type":"string","enum":["wan-animate-replace","wan-animate-movie"]};
const obj60 = ["wan-animate-replace","wan-animate-movie"];

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj60.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"string","enum":["480p","580p","720p"]};
const obj61 = ["480p","580p","720p"];

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj61.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}


function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema108.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "videoURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate364(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.animationType !== undefined){
let data3 = content0.animationType;
const _errs8 = errors;
if(!(validate153(data3, {instancePath:instancePath+"/options/animationType",parentData:content0,parentDataProperty:"animationType",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data4 = data.imageURLList;
const _errs9 = errors;
if(!(validate5(data4, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs9 === errors;
}
if(data.videoURLList !== undefined){
let data5 = data.videoURLList;
const _errs10 = errors;
if(!(validate5(data5, {instancePath:instancePath+"/videoURLList",parentData:data,parentDataProperty:"videoURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.input !== undefined){
let data6 = data.input;
const _errs11 = errors;
const _errs12 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop1 of schema108.properties.input.required){
if(data6[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs13 = errors;
for(const key1 in data6){
if(!((((key1 === "image_url") || (key1 === "video_url")) || (key1 === "resolution")) || (key1 === "prompt"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.image_url !== undefined){
let data7 = data6.image_url;
const _errs14 = errors;
if(!(validate73(data7, {instancePath:instancePath+"/input/image_url",parentData:data6,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data6.video_url !== undefined){
let data8 = data6.video_url;
const _errs15 = errors;
if(!(validate73(data8, {instancePath:instancePath+"/input/video_url",parentData:data6,parentDataProperty:"video_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data6.resolution !== undefined){
let data9 = data6.resolution;
const _errs16 = errors;
if(!(validate372(data9, {instancePath:instancePath+"/input/resolution",parentData:data6,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data6.prompt !== undefined){
let data10 = data6.prompt;
const _errs17 = errors;
if(!(validate7(data10, {instancePath:instancePath+"/input/prompt",parentData:data6,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs11 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate363.errors = vErrors;
return errors === 0;
}

export const v31 = validate375;
const schema111 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f80"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["audio_url","resolution"],"additionalProperties":false,"properties":{"audio_url":{"$ref":"f20"},"resolution":{"$ref":"f79"},"prompt":{"$ref":"f3"},"image_url":{"$ref":"f20"},"num_frames":{"$ref":"f15"},"frames_per_second":{"$ref":"f15"},"negative_prompt":{"$ref":"f3"},"seed":{"$ref":"f15"},"num_inference_steps":{"$ref":"f15"},"guidance_scale":{"$ref":"f22"},"shift":{"$ref":"f22"},"enable_safety_checker":{"$ref":"f11"}}}}};
const schema112 = {"type":"string","enum":["wan-speech-to-video"]};
const obj62 = ["wan-speech-to-video"];

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj62.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}


function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema111.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate376(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema111.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!(func0.call(schema111.properties.input.properties, key1))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.audio_url !== undefined){
let data4 = data3.audio_url;
const _errs8 = errors;
if(!(validate73(data4, {instancePath:instancePath+"/input/audio_url",parentData:data3,parentDataProperty:"audio_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.resolution !== undefined){
let data5 = data3.resolution;
const _errs9 = errors;
if(!(validate372(data5, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.prompt !== undefined){
let data6 = data3.prompt;
const _errs10 = errors;
if(!(validate7(data6, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_url !== undefined){
let data7 = data3.image_url;
const _errs11 = errors;
if(!(validate73(data7, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.num_frames !== undefined){
let data8 = data3.num_frames;
const _errs12 = errors;
if(!(validate51(data8, {instancePath:instancePath+"/input/num_frames",parentData:data3,parentDataProperty:"num_frames",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.frames_per_second !== undefined){
let data9 = data3.frames_per_second;
const _errs13 = errors;
if(!(validate51(data9, {instancePath:instancePath+"/input/frames_per_second",parentData:data3,parentDataProperty:"frames_per_second",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data3.negative_prompt !== undefined){
let data10 = data3.negative_prompt;
const _errs14 = errors;
if(!(validate7(data10, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs14 === errors;
}
if(data3.seed !== undefined){
let data11 = data3.seed;
const _errs15 = errors;
if(!(validate51(data11, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs15 === errors;
}
if(data3.num_inference_steps !== undefined){
let data12 = data3.num_inference_steps;
const _errs16 = errors;
if(!(validate51(data12, {instancePath:instancePath+"/input/num_inference_steps",parentData:data3,parentDataProperty:"num_inference_steps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs16 === errors;
}
if(data3.guidance_scale !== undefined){
let data13 = data3.guidance_scale;
const _errs17 = errors;
if(!(validate85(data13, {instancePath:instancePath+"/input/guidance_scale",parentData:data3,parentDataProperty:"guidance_scale",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs17 === errors;
}
if(data3.shift !== undefined){
let data14 = data3.shift;
const _errs18 = errors;
if(!(validate85(data14, {instancePath:instancePath+"/input/shift",parentData:data3,parentDataProperty:"shift",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs18 === errors;
}
if(data3.enable_safety_checker !== undefined){
let data15 = data3.enable_safety_checker;
const _errs19 = errors;
if(!(validate29(data15, {instancePath:instancePath+"/input/enable_safety_checker",parentData:data3,parentDataProperty:"enable_safety_checker",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs19 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate375.errors = vErrors;
return errors === 0;
}

export const v32 = validate392;
const schema113 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f81"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f70"},"duration":{"$ref":"f72"},"image_url":{"$ref":"f20"},"negative_prompt":{"$ref":"f3"},"cfg_scale":{"$ref":"f22"}}}}};
const schema114 = {"type":"string","enum":["kling-video-turbo"]};
const obj63 = ["kling-video-turbo"];

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj63.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}


function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema113.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate393(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema113.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!((((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "duration")) || (key1 === "image_url")) || (key1 === "negative_prompt")) || (key1 === "cfg_scale"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.aspect_ratio !== undefined){
let data5 = data3.aspect_ratio;
const _errs9 = errors;
if(!(validate317(data5, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.duration !== undefined){
let data6 = data3.duration;
const _errs10 = errors;
if(!(validate321(data6, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_url !== undefined){
let data7 = data3.image_url;
const _errs11 = errors;
if(!(validate73(data7, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.negative_prompt !== undefined){
let data8 = data3.negative_prompt;
const _errs12 = errors;
if(!(validate7(data8, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.cfg_scale !== undefined){
let data9 = data3.cfg_scale;
const _errs13 = errors;
if(!(validate85(data9, {instancePath:instancePath+"/input/cfg_scale",parentData:data3,parentDataProperty:"cfg_scale",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}

export const v33 = validate403;
const schema115 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f82"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f70"},"duration":{"$ref":"f72"},"image_url":{"$ref":"f20"},"negative_prompt":{"$ref":"f3"},"cfg_scale":{"$ref":"f22"}}}}};
const schema116 = {"type":"string","enum":["kling-2-5"]};
const obj64 = ["kling-2-5"];

function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj64.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate404.errors = vErrors;
return errors === 0;
}


function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema115.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate404(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema115.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!((((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "duration")) || (key1 === "image_url")) || (key1 === "negative_prompt")) || (key1 === "cfg_scale"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.aspect_ratio !== undefined){
let data5 = data3.aspect_ratio;
const _errs9 = errors;
if(!(validate317(data5, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.duration !== undefined){
let data6 = data3.duration;
const _errs10 = errors;
if(!(validate321(data6, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_url !== undefined){
let data7 = data3.image_url;
const _errs11 = errors;
if(!(validate73(data7, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.negative_prompt !== undefined){
let data8 = data3.negative_prompt;
const _errs12 = errors;
if(!(validate7(data8, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.cfg_scale !== undefined){
let data9 = data3.cfg_scale;
const _errs13 = errors;
if(!(validate85(data9, {instancePath:instancePath+"/input/cfg_scale",parentData:data3,parentDataProperty:"cfg_scale",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}

export const v34 = validate414;
const schema117 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f83"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f70"},"duration":{"$ref":"f72"},"image_url":{"$ref":"f20"},"negative_prompt":{"$ref":"f3"},"cfg_scale":{"$ref":"f22"}}}}};
const schema118 = {"type":"string","enum":["kling-2-1-standard","kling-2-1-pro","kling-2-1-master"]};
const obj65 = ["kling-2-1-standard","kling-2-1-pro","kling-2-1-master"];

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj65.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}


function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema117.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate415(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data3 = data.imageURLList;
const _errs8 = errors;
if(!(validate5(data3, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
}
if(data.input !== undefined){
let data4 = data.input;
const _errs9 = errors;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema117.properties.input.required){
if(data4[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs11 = errors;
for(const key1 in data4){
if(!((((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "duration")) || (key1 === "image_url")) || (key1 === "negative_prompt")) || (key1 === "cfg_scale"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.prompt !== undefined){
let data5 = data4.prompt;
const _errs12 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/input/prompt",parentData:data4,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs12 === errors;
}
if(data4.aspect_ratio !== undefined){
let data6 = data4.aspect_ratio;
const _errs13 = errors;
if(!(validate317(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.duration !== undefined){
let data7 = data4.duration;
const _errs14 = errors;
if(!(validate321(data7, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.image_url !== undefined){
let data8 = data4.image_url;
const _errs15 = errors;
if(!(validate73(data8, {instancePath:instancePath+"/input/image_url",parentData:data4,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs15 === errors;
}
if(data4.negative_prompt !== undefined){
let data9 = data4.negative_prompt;
const _errs16 = errors;
if(!(validate7(data9, {instancePath:instancePath+"/input/negative_prompt",parentData:data4,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs16 === errors;
}
if(data4.cfg_scale !== undefined){
let data10 = data4.cfg_scale;
const _errs17 = errors;
if(!(validate85(data10, {instancePath:instancePath+"/input/cfg_scale",parentData:data4,parentDataProperty:"cfg_scale",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs17 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs9 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}

export const v35 = validate425;
const schema119 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f84"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"sound":{"$ref":"f11"}}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f70"},"duration":{"$ref":"f72"},"image_urls":{"$ref":"f5"},"sound":{"$ref":"f11"}}}}};
const schema120 = {"type":"string","enum":["kling-2-6"]};
const obj66 = ["kling-2-6"];

function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj66.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate426.errors = vErrors;
return errors === 0;
}


function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema119.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate426(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.sound !== undefined){
let data3 = content0.sound;
const _errs8 = errors;
if(!(validate29(data3, {instancePath:instancePath+"/options/sound",parentData:content0,parentDataProperty:"sound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data4 = data.imageURLList;
const _errs9 = errors;
if(!(validate5(data4, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs9 === errors;
}
if(data.input !== undefined){
let data5 = data.input;
const _errs10 = errors;
const _errs11 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema119.properties.input.required){
if(data5[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs12 = errors;
for(const key1 in data5){
if(!(((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "duration")) || (key1 === "image_urls")) || (key1 === "sound"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.prompt !== undefined){
let data6 = data5.prompt;
const _errs13 = errors;
if(!(validate7(data6, {instancePath:instancePath+"/input/prompt",parentData:data5,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs13 === errors;
}
if(data5.aspect_ratio !== undefined){
let data7 = data5.aspect_ratio;
const _errs14 = errors;
if(!(validate317(data7, {instancePath:instancePath+"/input/aspect_ratio",parentData:data5,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data5.duration !== undefined){
let data8 = data5.duration;
const _errs15 = errors;
if(!(validate321(data8, {instancePath:instancePath+"/input/duration",parentData:data5,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data5.image_urls !== undefined){
let data9 = data5.image_urls;
const _errs16 = errors;
if(!(validate11(data9, {instancePath:instancePath+"/input/image_urls",parentData:data5,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data5.sound !== undefined){
let data10 = data5.sound;
const _errs17 = errors;
if(!(validate29(data10, {instancePath:instancePath+"/input/sound",parentData:data5,parentDataProperty:"sound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs10 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate425.errors = vErrors;
return errors === 0;
}

export const v36 = validate436;
const schema121 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f85"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"character_orientation":{"$ref":"f3"},"mode":{"$ref":"f3"}}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"videoURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","input_urls","video_urls","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"input_urls":{"$ref":"f5"},"video_urls":{"$ref":"f5"},"resolution":{"$ref":"f71"},"duration":{"$ref":"f86"},"character_orientation":{"$ref":"f3"},"mode":{"$ref":"f3"}}}}};
const schema122 = {"type":"string","enum":["kling-2-6-motion"]};
const obj67 = ["kling-2-6-motion"];

function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj67.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}

const schema123 = {"type":["string","number"]};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema123.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
validate448.errors = vErrors;
return errors === 0;
}


function validate436(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema121.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "videoURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate437(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.character_orientation !== undefined){
let data3 = content0.character_orientation;
const _errs8 = errors;
if(!(validate7(data3, {instancePath:instancePath+"/options/character_orientation",parentData:content0,parentDataProperty:"character_orientation",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.mode !== undefined){
let data4 = content0.mode;
const _errs9 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/options/mode",parentData:content0,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data5 = data.imageURLList;
const _errs10 = errors;
if(!(validate5(data5, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.videoURLList !== undefined){
let data6 = data.videoURLList;
const _errs11 = errors;
if(!(validate5(data6, {instancePath:instancePath+"/videoURLList",parentData:data,parentDataProperty:"videoURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
}
if(data.input !== undefined){
let data7 = data.input;
const _errs12 = errors;
const _errs13 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop1 of schema121.properties.input.required){
if(data7[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs14 = errors;
for(const key1 in data7){
if(!(((((((key1 === "prompt") || (key1 === "input_urls")) || (key1 === "video_urls")) || (key1 === "resolution")) || (key1 === "duration")) || (key1 === "character_orientation")) || (key1 === "mode"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.prompt !== undefined){
let data8 = data7.prompt;
const _errs15 = errors;
if(!(validate7(data8, {instancePath:instancePath+"/input/prompt",parentData:data7,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data7.input_urls !== undefined){
let data9 = data7.input_urls;
const _errs16 = errors;
if(!(validate11(data9, {instancePath:instancePath+"/input/input_urls",parentData:data7,parentDataProperty:"input_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data7.video_urls !== undefined){
let data10 = data7.video_urls;
const _errs17 = errors;
if(!(validate11(data10, {instancePath:instancePath+"/input/video_urls",parentData:data7,parentDataProperty:"video_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
if(data7.resolution !== undefined){
let data11 = data7.resolution;
const _errs18 = errors;
if(!(validate319(data11, {instancePath:instancePath+"/input/resolution",parentData:data7,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs18 === errors;
}
if(data7.duration !== undefined){
let data12 = data7.duration;
const _errs19 = errors;
if(!(validate448(data12, {instancePath:instancePath+"/input/duration",parentData:data7,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs19 === errors;
}
if(data7.character_orientation !== undefined){
let data13 = data7.character_orientation;
const _errs20 = errors;
if(!(validate7(data13, {instancePath:instancePath+"/input/character_orientation",parentData:data7,parentDataProperty:"character_orientation",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs20 === errors;
}
if(data7.mode !== undefined){
let data14 = data7.mode;
const _errs21 = errors;
if(!(validate7(data14, {instancePath:instancePath+"/input/mode",parentData:data7,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs21 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs12 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate436.errors = vErrors;
return errors === 0;
}

export const v37 = validate452;
const schema124 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f87"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"sound":{"$ref":"f11"},"mode":{"$ref":"f37"},"shots":{"$ref":"f67"}}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"videoURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f70"},"duration":{"$ref":"f76"},"image_urls":{"$ref":"f5"},"sound":{"$ref":"f11"},"kling_elements":{"$ref":"f67"},"multi_shots":{"$ref":"f11"},"mode":{"$ref":"f3"},"multi_prompt":{"$ref":"f67"}}}}};
const schema125 = {"type":"string","enum":["kling-3"]};
const obj68 = ["kling-3"];

function validate453(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj68.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate453.errors = vErrors;
return errors === 0;
}


function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema124.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "videoURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate453(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.sound !== undefined){
let data3 = content0.sound;
const _errs8 = errors;
if(!(validate29(data3, {instancePath:instancePath+"/options/sound",parentData:content0,parentDataProperty:"sound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.mode !== undefined){
let data4 = content0.mode;
const _errs9 = errors;
if(!(validate155(data4, {instancePath:instancePath+"/options/mode",parentData:content0,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
if(content0.shots !== undefined){
let data5 = content0.shots;
const _errs10 = errors;
if(!(validate304(data5, {instancePath:instancePath+"/options/shots",parentData:content0,parentDataProperty:"shots",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs10 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data6 = data.imageURLList;
const _errs11 = errors;
if(!(validate5(data6, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
}
if(data.videoURLList !== undefined){
let data7 = data.videoURLList;
const _errs12 = errors;
if(!(validate5(data7, {instancePath:instancePath+"/videoURLList",parentData:data,parentDataProperty:"videoURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs12 === errors;
}
if(data.input !== undefined){
let data8 = data.input;
const _errs13 = errors;
const _errs14 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const prop1 of schema124.properties.input.required){
if(data8[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs15 = errors;
for(const key1 in data8){
if(!(func0.call(schema124.properties.input.properties, key1))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data8.prompt !== undefined){
let data9 = data8.prompt;
const _errs16 = errors;
if(!(validate7(data9, {instancePath:instancePath+"/input/prompt",parentData:data8,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data8.aspect_ratio !== undefined){
let data10 = data8.aspect_ratio;
const _errs17 = errors;
if(!(validate317(data10, {instancePath:instancePath+"/input/aspect_ratio",parentData:data8,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
if(data8.duration !== undefined){
let data11 = data8.duration;
const _errs18 = errors;
if(!(validate348(data11, {instancePath:instancePath+"/input/duration",parentData:data8,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs18 === errors;
}
if(data8.image_urls !== undefined){
let data12 = data8.image_urls;
const _errs19 = errors;
if(!(validate11(data12, {instancePath:instancePath+"/input/image_urls",parentData:data8,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs19 === errors;
}
if(data8.sound !== undefined){
let data13 = data8.sound;
const _errs20 = errors;
if(!(validate29(data13, {instancePath:instancePath+"/input/sound",parentData:data8,parentDataProperty:"sound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs20 === errors;
}
if(data8.kling_elements !== undefined){
let data14 = data8.kling_elements;
const _errs21 = errors;
if(!(validate304(data14, {instancePath:instancePath+"/input/kling_elements",parentData:data8,parentDataProperty:"kling_elements",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs21 === errors;
}
if(data8.multi_shots !== undefined){
let data15 = data8.multi_shots;
const _errs22 = errors;
if(!(validate29(data15, {instancePath:instancePath+"/input/multi_shots",parentData:data8,parentDataProperty:"multi_shots",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs22 === errors;
}
if(data8.mode !== undefined){
let data16 = data8.mode;
const _errs23 = errors;
if(!(validate7(data16, {instancePath:instancePath+"/input/mode",parentData:data8,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs23 === errors;
}
if(data8.multi_prompt !== undefined){
let data17 = data8.multi_prompt;
const _errs24 = errors;
if(!(validate304(data17, {instancePath:instancePath+"/input/multi_prompt",parentData:data8,parentDataProperty:"multi_prompt",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs24 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs13 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}

export const v38 = validate470;
const schema126 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f88"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"character_orientation":{"$ref":"f3"},"mode":{"$ref":"f3"}}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"videoURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","input_urls","video_urls","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"input_urls":{"$ref":"f5"},"video_urls":{"$ref":"f5"},"resolution":{"$ref":"f71"},"duration":{"$ref":"f86"},"character_orientation":{"$ref":"f3"},"mode":{"$ref":"f3"}}}}};
const schema127 = {"type":"string","enum":["kling-3-motion"]};
const obj69 = ["kling-3-motion"];

function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj69.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate471.errors = vErrors;
return errors === 0;
}


function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema126.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "videoURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate471(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.character_orientation !== undefined){
let data3 = content0.character_orientation;
const _errs8 = errors;
if(!(validate7(data3, {instancePath:instancePath+"/options/character_orientation",parentData:content0,parentDataProperty:"character_orientation",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.mode !== undefined){
let data4 = content0.mode;
const _errs9 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/options/mode",parentData:content0,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data5 = data.imageURLList;
const _errs10 = errors;
if(!(validate5(data5, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.videoURLList !== undefined){
let data6 = data.videoURLList;
const _errs11 = errors;
if(!(validate5(data6, {instancePath:instancePath+"/videoURLList",parentData:data,parentDataProperty:"videoURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
}
if(data.input !== undefined){
let data7 = data.input;
const _errs12 = errors;
const _errs13 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop1 of schema126.properties.input.required){
if(data7[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs14 = errors;
for(const key1 in data7){
if(!(((((((key1 === "prompt") || (key1 === "input_urls")) || (key1 === "video_urls")) || (key1 === "resolution")) || (key1 === "duration")) || (key1 === "character_orientation")) || (key1 === "mode"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.prompt !== undefined){
let data8 = data7.prompt;
const _errs15 = errors;
if(!(validate7(data8, {instancePath:instancePath+"/input/prompt",parentData:data7,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data7.input_urls !== undefined){
let data9 = data7.input_urls;
const _errs16 = errors;
if(!(validate11(data9, {instancePath:instancePath+"/input/input_urls",parentData:data7,parentDataProperty:"input_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data7.video_urls !== undefined){
let data10 = data7.video_urls;
const _errs17 = errors;
if(!(validate11(data10, {instancePath:instancePath+"/input/video_urls",parentData:data7,parentDataProperty:"video_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
if(data7.resolution !== undefined){
let data11 = data7.resolution;
const _errs18 = errors;
if(!(validate319(data11, {instancePath:instancePath+"/input/resolution",parentData:data7,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs18 === errors;
}
if(data7.duration !== undefined){
let data12 = data7.duration;
const _errs19 = errors;
if(!(validate448(data12, {instancePath:instancePath+"/input/duration",parentData:data7,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs19 === errors;
}
if(data7.character_orientation !== undefined){
let data13 = data7.character_orientation;
const _errs20 = errors;
if(!(validate7(data13, {instancePath:instancePath+"/input/character_orientation",parentData:data7,parentDataProperty:"character_orientation",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs20 === errors;
}
if(data7.mode !== undefined){
let data14 = data7.mode;
const _errs21 = errors;
if(!(validate7(data14, {instancePath:instancePath+"/input/mode",parentData:data7,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs21 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs12 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate470.errors = vErrors;
return errors === 0;
}

export const v39 = validate485;
const schema128 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f89"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"videoURLList":{"$ref":"f2"},"input":{"type":"object","required":["multi_prompt","multi_shots","aspect_ratio","duration","mode","sound"],"additionalProperties":false,"properties":{"multi_prompt":{"$ref":"f67"},"multi_shots":{"$ref":"f11"},"aspect_ratio":{"$ref":"f70"},"duration":{"$ref":"f76"},"mode":{"$ref":"f90"},"sound":{"$ref":"f11"},"image_urls":{"$ref":"f5"},"kling_elements":{"$ref":"f67"}}}}};
const schema129 = {"type":"string","enum":["kling-3-multi-shot"]};
const obj70 = ["kling-3-multi-shot"];

function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj70.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate486.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":"string","enum":["std","pro"]};
const obj71 = ["std","pro"];

function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj71.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate495.errors = vErrors;
return errors === 0;
}


function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema128.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "videoURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate486(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.videoURLList !== undefined){
let data3 = data.videoURLList;
const _errs5 = errors;
if(!(validate5(data3, {instancePath:instancePath+"/videoURLList",parentData:data,parentDataProperty:"videoURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
}
if(data.input !== undefined){
let data4 = data.input;
const _errs6 = errors;
const _errs7 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema128.properties.input.required){
if(data4[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs8 = errors;
for(const key1 in data4){
if(!((((((((key1 === "multi_prompt") || (key1 === "multi_shots")) || (key1 === "aspect_ratio")) || (key1 === "duration")) || (key1 === "mode")) || (key1 === "sound")) || (key1 === "image_urls")) || (key1 === "kling_elements"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data4.multi_prompt !== undefined){
let data5 = data4.multi_prompt;
const _errs9 = errors;
if(!(validate304(data5, {instancePath:instancePath+"/input/multi_prompt",parentData:data4,parentDataProperty:"multi_prompt",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data4.multi_shots !== undefined){
let data6 = data4.multi_shots;
const _errs10 = errors;
if(!(validate29(data6, {instancePath:instancePath+"/input/multi_shots",parentData:data4,parentDataProperty:"multi_shots",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data4.aspect_ratio !== undefined){
let data7 = data4.aspect_ratio;
const _errs11 = errors;
if(!(validate317(data7, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data4.duration !== undefined){
let data8 = data4.duration;
const _errs12 = errors;
if(!(validate348(data8, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data4.mode !== undefined){
let data9 = data4.mode;
const _errs13 = errors;
if(!(validate495(data9, {instancePath:instancePath+"/input/mode",parentData:data4,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data4.sound !== undefined){
let data10 = data4.sound;
const _errs14 = errors;
if(!(validate29(data10, {instancePath:instancePath+"/input/sound",parentData:data4,parentDataProperty:"sound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs14 === errors;
}
if(data4.image_urls !== undefined){
let data11 = data4.image_urls;
const _errs15 = errors;
if(!(validate11(data11, {instancePath:instancePath+"/input/image_urls",parentData:data4,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs15 === errors;
}
if(data4.kling_elements !== undefined){
let data12 = data4.kling_elements;
const _errs16 = errors;
if(!(validate304(data12, {instancePath:instancePath+"/input/kling_elements",parentData:data4,parentDataProperty:"kling_elements",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs16 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs6 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}

export const v40 = validate500;
const schema131 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f91"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f20"},"resolution":{"$ref":"f92"},"duration":{"$ref":"f93"},"prompt_optimizer":{"$ref":"f11"},"image_urls":{"$ref":"f20"}}}}};
const schema132 = {"type":"string","enum":["hailuo"]};
const obj72 = ["hailuo"];

function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj72.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate501.errors = vErrors;
return errors === 0;
}

const schema133 = {"type":"string","enum":["512P","768P"]};
const obj73 = ["512P","768P"];

function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj73.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate507.errors = vErrors;
return errors === 0;
}

const schema134 = {"type":"integer","enum":[6,10]};
const obj74 = [6,10];

function validate509(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj74.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate509.errors = vErrors;
return errors === 0;
}


function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema131.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate501(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema131.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!((((((key1 === "prompt") || (key1 === "image_url")) || (key1 === "resolution")) || (key1 === "duration")) || (key1 === "prompt_optimizer")) || (key1 === "image_urls"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_url !== undefined){
let data5 = data3.image_url;
const _errs9 = errors;
if(!(validate73(data5, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.resolution !== undefined){
let data6 = data3.resolution;
const _errs10 = errors;
if(!(validate507(data6, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.duration !== undefined){
let data7 = data3.duration;
const _errs11 = errors;
if(!(validate509(data7, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.prompt_optimizer !== undefined){
let data8 = data3.prompt_optimizer;
const _errs12 = errors;
if(!(validate29(data8, {instancePath:instancePath+"/input/prompt_optimizer",parentData:data3,parentDataProperty:"prompt_optimizer",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.image_urls !== undefined){
let data9 = data3.image_urls;
const _errs13 = errors;
if(!(validate73(data9, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate500.errors = vErrors;
return errors === 0;
}

export const v41 = validate513;
const schema135 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f94"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","duration","resolution"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f20"},"duration":{"$ref":"f95"},"resolution":{"$ref":"f96"},"image_urls":{"$ref":"f20"},"prompt_optimizer":{"$ref":"f11"}}}}};
const schema136 = {"type":"string","enum":["hailuo-pro"]};
const obj75 = ["hailuo-pro"];

function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj75.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}

const schema137 = {"type":"string","enum":["6"]};
const obj76 = ["6"];

function validate520(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj76.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate520.errors = vErrors;
return errors === 0;
}

const schema138 = {"type":"string","enum":["768P"]};
const obj77 = ["768P"];

function validate522(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj77.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate522.errors = vErrors;
return errors === 0;
}


function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema135.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate514(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema135.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!((((((key1 === "prompt") || (key1 === "image_url")) || (key1 === "duration")) || (key1 === "resolution")) || (key1 === "image_urls")) || (key1 === "prompt_optimizer"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_url !== undefined){
let data5 = data3.image_url;
const _errs9 = errors;
if(!(validate73(data5, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.duration !== undefined){
let data6 = data3.duration;
const _errs10 = errors;
if(!(validate520(data6, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.resolution !== undefined){
let data7 = data3.resolution;
const _errs11 = errors;
if(!(validate522(data7, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.image_urls !== undefined){
let data8 = data3.image_urls;
const _errs12 = errors;
if(!(validate73(data8, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.prompt_optimizer !== undefined){
let data9 = data3.prompt_optimizer;
const _errs13 = errors;
if(!(validate29(data9, {instancePath:instancePath+"/input/prompt_optimizer",parentData:data3,parentDataProperty:"prompt_optimizer",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate513.errors = vErrors;
return errors === 0;
}

export const v42 = validate526;
const schema139 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f97"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f20"},"resolution":{"$ref":"f98"},"duration":{"$ref":"f95"}}}}};
const schema140 = {"type":"string","enum":["hailuo-2-3-standard","hailuo-2-3-pro"]};
const obj78 = ["hailuo-2-3-standard","hailuo-2-3-pro"];

function validate527(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj78.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate527.errors = vErrors;
return errors === 0;
}

const schema141 = {"type":"string","enum":["768P","1080P"]};
const obj79 = ["768P","1080P"];

function validate533(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj79.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate533.errors = vErrors;
return errors === 0;
}


function validate526(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema139.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate527(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data3 = data.imageURLList;
const _errs8 = errors;
if(!(validate5(data3, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
}
if(data.input !== undefined){
let data4 = data.input;
const _errs9 = errors;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema139.properties.input.required){
if(data4[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs11 = errors;
for(const key1 in data4){
if(!((((key1 === "prompt") || (key1 === "image_url")) || (key1 === "resolution")) || (key1 === "duration"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.prompt !== undefined){
let data5 = data4.prompt;
const _errs12 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/input/prompt",parentData:data4,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs12 === errors;
}
if(data4.image_url !== undefined){
let data6 = data4.image_url;
const _errs13 = errors;
if(!(validate73(data6, {instancePath:instancePath+"/input/image_url",parentData:data4,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.resolution !== undefined){
let data7 = data4.resolution;
const _errs14 = errors;
if(!(validate533(data7, {instancePath:instancePath+"/input/resolution",parentData:data4,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.duration !== undefined){
let data8 = data4.duration;
const _errs15 = errors;
if(!(validate520(data8, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs15 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs9 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate526.errors = vErrors;
return errors === 0;
}

export const v43 = validate536;
const schema142 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f99"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"aspectRatio":{"$ref":"f47"},"resolution":{"$ref":"f44"},"duration":{"$ref":"f37"}}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f100"},"resolution":{"$ref":"f101"},"duration":{"$ref":"f72"},"image_url":{"$ref":"f20"},"camera_fixed":{"$ref":"f11"},"seed":{"$ref":"f15"},"enable_safety_checker":{"$ref":"f11"}}}}};
const schema143 = {"type":"string","enum":["seedance-v1-lite","seedance-v1-pro"]};
const obj80 = ["seedance-v1-lite","seedance-v1-pro"];

function validate537(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj80.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate537.errors = vErrors;
return errors === 0;
}

const schema144 = {"type":"string","enum":["1:1","9:16","16:9","3:4","4:3"]};
const obj81 = ["1:1","9:16","16:9","3:4","4:3"];

function validate545(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj81.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate545.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":"string","enum":["480p","720p","1080p"]};
const obj82 = ["480p","720p","1080p"];

function validate547(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj82.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate547.errors = vErrors;
return errors === 0;
}


function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema142.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate537(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.aspectRatio !== undefined){
let data3 = content0.aspectRatio;
const _errs8 = errors;
if(!(validate194(data3, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.resolution !== undefined){
let data4 = content0.resolution;
const _errs9 = errors;
if(!(validate182(data4, {instancePath:instancePath+"/options/resolution",parentData:content0,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
if(content0.duration !== undefined){
let data5 = content0.duration;
const _errs10 = errors;
if(!(validate155(data5, {instancePath:instancePath+"/options/duration",parentData:content0,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs10 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data6 = data.imageURLList;
const _errs11 = errors;
if(!(validate5(data6, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
}
if(data.input !== undefined){
let data7 = data.input;
const _errs12 = errors;
const _errs13 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop1 of schema142.properties.input.required){
if(data7[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs14 = errors;
for(const key1 in data7){
if(!((((((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "resolution")) || (key1 === "duration")) || (key1 === "image_url")) || (key1 === "camera_fixed")) || (key1 === "seed")) || (key1 === "enable_safety_checker"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.prompt !== undefined){
let data8 = data7.prompt;
const _errs15 = errors;
if(!(validate7(data8, {instancePath:instancePath+"/input/prompt",parentData:data7,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data7.aspect_ratio !== undefined){
let data9 = data7.aspect_ratio;
const _errs16 = errors;
if(!(validate545(data9, {instancePath:instancePath+"/input/aspect_ratio",parentData:data7,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data7.resolution !== undefined){
let data10 = data7.resolution;
const _errs17 = errors;
if(!(validate547(data10, {instancePath:instancePath+"/input/resolution",parentData:data7,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
if(data7.duration !== undefined){
let data11 = data7.duration;
const _errs18 = errors;
if(!(validate321(data11, {instancePath:instancePath+"/input/duration",parentData:data7,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs18 === errors;
}
if(data7.image_url !== undefined){
let data12 = data7.image_url;
const _errs19 = errors;
if(!(validate73(data12, {instancePath:instancePath+"/input/image_url",parentData:data7,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs19 === errors;
}
if(data7.camera_fixed !== undefined){
let data13 = data7.camera_fixed;
const _errs20 = errors;
if(!(validate29(data13, {instancePath:instancePath+"/input/camera_fixed",parentData:data7,parentDataProperty:"camera_fixed",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs20 === errors;
}
if(data7.seed !== undefined){
let data14 = data7.seed;
const _errs21 = errors;
if(!(validate51(data14, {instancePath:instancePath+"/input/seed",parentData:data7,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs21 === errors;
}
if(data7.enable_safety_checker !== undefined){
let data15 = data7.enable_safety_checker;
const _errs22 = errors;
if(!(validate29(data15, {instancePath:instancePath+"/input/enable_safety_checker",parentData:data7,parentDataProperty:"enable_safety_checker",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs22 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs12 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate536.errors = vErrors;
return errors === 0;
}

export const v44 = validate554;
const schema146 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f102"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f70"},"resolution":{"$ref":"f71"},"duration":{"$ref":"f72"},"image_url":{"$ref":"f20"}}}}};
const schema147 = {"type":"string","enum":["seedance-v1-pro-fast"]};
const obj83 = ["seedance-v1-pro-fast"];

function validate555(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj83.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate555.errors = vErrors;
return errors === 0;
}


function validate554(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema146.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate555(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate555.errors : vErrors.concat(validate555.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data3 = data.imageURLList;
const _errs8 = errors;
if(!(validate5(data3, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
}
if(data.input !== undefined){
let data4 = data.input;
const _errs9 = errors;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema146.properties.input.required){
if(data4[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs11 = errors;
for(const key1 in data4){
if(!(((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "resolution")) || (key1 === "duration")) || (key1 === "image_url"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.prompt !== undefined){
let data5 = data4.prompt;
const _errs12 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/input/prompt",parentData:data4,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs12 === errors;
}
if(data4.aspect_ratio !== undefined){
let data6 = data4.aspect_ratio;
const _errs13 = errors;
if(!(validate317(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.resolution !== undefined){
let data7 = data4.resolution;
const _errs14 = errors;
if(!(validate319(data7, {instancePath:instancePath+"/input/resolution",parentData:data4,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.duration !== undefined){
let data8 = data4.duration;
const _errs15 = errors;
if(!(validate321(data8, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs15 === errors;
}
if(data4.image_url !== undefined){
let data9 = data4.image_url;
const _errs16 = errors;
if(!(validate73(data9, {instancePath:instancePath+"/input/image_url",parentData:data4,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs16 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs9 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate554.errors = vErrors;
return errors === 0;
}

export const v45 = validate564;
const schema148 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f103"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^\\s*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f104"},"resolution":{"$ref":"f74"},"duration":{"$ref":"f105"},"image_urls":{"$ref":"f5"},"fixed_lens":{"$ref":"f11"},"generate_audio":{"$ref":"f11"}}}}};
const schema149 = {"type":"string","enum":["seedance-1-5-pro"]};
const obj84 = ["seedance-1-5-pro"];

function validate565(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj84.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate565.errors = vErrors;
return errors === 0;
}

const schema150 = {"type":"string","enum":["1:1","9:16","16:9","4:3","3:4","21:9"]};
const obj85 = ["1:1","9:16","16:9","4:3","3:4","21:9"];

function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj85.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate570.errors = vErrors;
return errors === 0;
}

const schema151 = {"type":"integer","enum":[4,8,12]};
const obj86 = [4,8,12];

function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj86.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}


function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema148.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate565(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.imageURLList !== undefined){
let data3 = data.imageURLList;
const _errs8 = errors;
if(!(validate5(data3, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
}
if(data.input !== undefined){
let data4 = data.input;
const _errs9 = errors;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema148.properties.input.required){
if(data4[prop1] === undefined){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
const _errs11 = errors;
for(const key1 in data4){
if(!(((((((key1 === "prompt") || (key1 === "aspect_ratio")) || (key1 === "resolution")) || (key1 === "duration")) || (key1 === "image_urls")) || (key1 === "fixed_lens")) || (key1 === "generate_audio"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.prompt !== undefined){
let data5 = data4.prompt;
const _errs12 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/input/prompt",parentData:data4,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs12 === errors;
}
if(data4.aspect_ratio !== undefined){
let data6 = data4.aspect_ratio;
const _errs13 = errors;
if(!(validate570(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate570.errors : vErrors.concat(validate570.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.resolution !== undefined){
let data7 = data4.resolution;
const _errs14 = errors;
if(!(validate332(data7, {instancePath:instancePath+"/input/resolution",parentData:data4,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.duration !== undefined){
let data8 = data4.duration;
const _errs15 = errors;
if(!(validate573(data8, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs15 === errors;
}
if(data4.image_urls !== undefined){
let data9 = data4.image_urls;
const _errs16 = errors;
if(!(validate11(data9, {instancePath:instancePath+"/input/image_urls",parentData:data4,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs16 === errors;
}
if(data4.fixed_lens !== undefined){
let data10 = data4.fixed_lens;
const _errs17 = errors;
if(!(validate29(data10, {instancePath:instancePath+"/input/fixed_lens",parentData:data4,parentDataProperty:"fixed_lens",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs17 === errors;
}
if(data4.generate_audio !== undefined){
let data11 = data4.generate_audio;
const _errs18 = errors;
if(!(validate29(data11, {instancePath:instancePath+"/input/generate_audio",parentData:data4,parentDataProperty:"generate_audio",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs18 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs9 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}

export const v46 = validate578;
const schema152 = {"type":"object","required":["model","callBackUrl","prompt","imageUrl","aspectRatio","duration"],"additionalProperties":false,"properties":{"model":{"$ref":"f106"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"aspectRatio":{"$ref":"f47"},"duration":{"$ref":"f37"},"watermark":{"$ref":"f11"}}},"pattern":"^\\s*\\{"},"prompt":{"$ref":"f3"},"imageUrl":{"$ref":"f20"},"imageURLList":{"$ref":"f2"},"aspectRatio":{"$ref":"f33"},"duration":{"$ref":"f72"},"watermark":{"$ref":"f11"}}};
const schema153 = {"type":"string","enum":["runway"]};
const obj87 = ["runway"];

function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj87.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate579.errors = vErrors;
return errors === 0;
}


function validate578(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema152.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema152.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate579(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate579.errors : vErrors.concat(validate579.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.aspectRatio !== undefined){
let data3 = content0.aspectRatio;
const _errs8 = errors;
if(!(validate194(data3, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.duration !== undefined){
let data4 = content0.duration;
const _errs9 = errors;
if(!(validate155(data4, {instancePath:instancePath+"/options/duration",parentData:content0,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
if(content0.watermark !== undefined){
let data5 = content0.watermark;
const _errs10 = errors;
if(!(validate29(data5, {instancePath:instancePath+"/options/watermark",parentData:content0,parentDataProperty:"watermark",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs10 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.prompt !== undefined){
let data6 = data.prompt;
const _errs11 = errors;
if(!(validate7(data6, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
}
if(data.imageUrl !== undefined){
let data7 = data.imageUrl;
const _errs12 = errors;
if(!(validate73(data7, {instancePath:instancePath+"/imageUrl",parentData:data,parentDataProperty:"imageUrl",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs12 === errors;
}
if(data.imageURLList !== undefined){
let data8 = data.imageURLList;
const _errs13 = errors;
if(!(validate5(data8, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs13 === errors;
}
if(data.aspectRatio !== undefined){
let data9 = data.aspectRatio;
const _errs14 = errors;
if(!(validate143(data9, {instancePath:instancePath+"/aspectRatio",parentData:data,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs14 === errors;
}
if(data.duration !== undefined){
let data10 = data.duration;
const _errs15 = errors;
if(!(validate321(data10, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs15 === errors;
}
if(data.watermark !== undefined){
let data11 = data.watermark;
const _errs16 = errors;
if(!(validate29(data11, {instancePath:instancePath+"/watermark",parentData:data,parentDataProperty:"watermark",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs16 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate578.errors = vErrors;
return errors === 0;
}

export const v47 = validate591;
const schema154 = {"type":"object","required":["model","callBackUrl","prompt"],"additionalProperties":false,"properties":{"model":{"$ref":"f107"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"aspectRatio":{"$ref":"f47"},"seed":{"$ref":"f15"}}},"pattern":"^\\s*\\{"},"prompt":{"$ref":"f3"},"referenceImage":{"$ref":"f20"},"imageURLList":{"$ref":"f2"},"videoUrl":{"$ref":"f20"},"videoURLList":{"$ref":"f2"},"aspectRatio":{"$ref":"f33"},"seed":{"$ref":"f15"},"waterMark":{"$ref":"f11"}}};
const schema155 = {"type":"string","enum":["runway-aleph"]};
const obj88 = ["runway-aleph"];

function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj88.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate592.errors = vErrors;
return errors === 0;
}


function validate591(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema154.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema154.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate592(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^\\s*\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let content0;
let isJson0 = true;
try{
content0 = JSON.parse(data2);
}
catch(e0){
isJson0 = false;
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema",keyword:"contentSchema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isJson0){
const _errs6 = errors;
const _errs7 = errors;
if(content0 && typeof content0 == "object" && !Array.isArray(content0)){
if(content0.aspectRatio !== undefined){
let data3 = content0.aspectRatio;
const _errs8 = errors;
if(!(validate194(data3, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.seed !== undefined){
let data4 = content0.seed;
const _errs9 = errors;
if(!(validate51(data4, {instancePath:instancePath+"/options/seed",parentData:content0,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/contentSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.prompt !== undefined){
let data5 = data.prompt;
const _errs10 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.referenceImage !== undefined){
let data6 = data.referenceImage;
const _errs11 = errors;
if(!(validate73(data6, {instancePath:instancePath+"/referenceImage",parentData:data,parentDataProperty:"referenceImage",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
}
if(data.imageURLList !== undefined){
let data7 = data.imageURLList;
const _errs12 = errors;
if(!(validate5(data7, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs12 === errors;
}
if(data.videoUrl !== undefined){
let data8 = data.videoUrl;
const _errs13 = errors;
if(!(validate73(data8, {instancePath:instancePath+"/videoUrl",parentData:data,parentDataProperty:"videoUrl",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs13 === errors;
}
if(data.videoURLList !== undefined){
let data9 = data.videoURLList;
const _errs14 = errors;
if(!(validate5(data9, {instancePath:instancePath+"/videoURLList",parentData:data,parentDataProperty:"videoURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs14 === errors;
}
if(data.aspectRatio !== undefined){
let data10 = data.aspectRatio;
const _errs15 = errors;
if(!(validate143(data10, {instancePath:instancePath+"/aspectRatio",parentData:data,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs15 === errors;
}
if(data.seed !== undefined){
let data11 = data.seed;
const _errs16 = errors;
if(!(validate51(data11, {instancePath:instancePath+"/seed",parentData:data,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs16 === errors;
}
if(data.waterMark !== undefined){
let data12 = data.waterMark;
const _errs17 = errors;
if(!(validate29(data12, {instancePath:instancePath+"/waterMark",parentData:data,parentDataProperty:"waterMark",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs17 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate591.errors = vErrors;
return errors === 0;
}

export const v48 = validate605;
const schema156 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f108"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_urls","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_urls":{"$ref":"f5"},"resolution":{"$ref":"f74"},"duration":{"$ref":"f109"},"mode":{"$ref":"f3"},"aspect_ratio":{"$ref":"f3"}}}}};
const schema157 = {"type":"string","enum":["grok-imagine-video"]};
const obj89 = ["grok-imagine-video"];

function validate606(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj89.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate606.errors = vErrors;
return errors === 0;
}

const schema158 = {"type":"integer","enum":[6,10,15]};
const obj90 = [6,10,15];

function validate613(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj90.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate613.errors = vErrors;
return errors === 0;
}


function validate605(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema156.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "imageURLList")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate606(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.imageURLList !== undefined){
let data2 = data.imageURLList;
const _errs4 = errors;
if(!(validate5(data2, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.input !== undefined){
let data3 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema156.properties.input.required){
if(data3[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs7 = errors;
for(const key1 in data3){
if(!((((((key1 === "prompt") || (key1 === "image_urls")) || (key1 === "resolution")) || (key1 === "duration")) || (key1 === "mode")) || (key1 === "aspect_ratio"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.prompt !== undefined){
let data4 = data3.prompt;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.image_urls !== undefined){
let data5 = data3.image_urls;
const _errs9 = errors;
if(!(validate11(data5, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.resolution !== undefined){
let data6 = data3.resolution;
const _errs10 = errors;
if(!(validate332(data6, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.duration !== undefined){
let data7 = data3.duration;
const _errs11 = errors;
if(!(validate613(data7, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate613.errors : vErrors.concat(validate613.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.mode !== undefined){
let data8 = data3.mode;
const _errs12 = errors;
if(!(validate7(data8, {instancePath:instancePath+"/input/mode",parentData:data3,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.aspect_ratio !== undefined){
let data9 = data3.aspect_ratio;
const _errs13 = errors;
if(!(validate7(data9, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate605.errors = vErrors;
return errors === 0;
}

export const v49 = validate617;
const schema159 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f110"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["text","voice","language_code"],"additionalProperties":false,"properties":{"text":{"$ref":"f3"},"voice":{"$ref":"f3"},"language_code":{"$ref":"f3"},"stability":{"$ref":"f22"},"similarity_boost":{"$ref":"f22"},"speed":{"$ref":"f22"},"style":{"$ref":"f86"}}}}};
const schema160 = {"type":"string","enum":["elevenlabs-tts-turbo"]};
const obj91 = ["elevenlabs-tts-turbo"];

function validate618(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj91.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate618.errors = vErrors;
return errors === 0;
}


function validate617(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema159.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate618(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate618.errors : vErrors.concat(validate618.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.input !== undefined){
let data2 = data.input;
const _errs4 = errors;
const _errs5 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema159.properties.input.required){
if(data2[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs6 = errors;
for(const key1 in data2){
if(!(((((((key1 === "text") || (key1 === "voice")) || (key1 === "language_code")) || (key1 === "stability")) || (key1 === "similarity_boost")) || (key1 === "speed")) || (key1 === "style"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.text !== undefined){
let data3 = data2.text;
const _errs7 = errors;
if(!(validate7(data3, {instancePath:instancePath+"/input/text",parentData:data2,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.voice !== undefined){
let data4 = data2.voice;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/voice",parentData:data2,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data2.language_code !== undefined){
let data5 = data2.language_code;
const _errs9 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/input/language_code",parentData:data2,parentDataProperty:"language_code",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data2.stability !== undefined){
let data6 = data2.stability;
const _errs10 = errors;
if(!(validate85(data6, {instancePath:instancePath+"/input/stability",parentData:data2,parentDataProperty:"stability",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data2.similarity_boost !== undefined){
let data7 = data2.similarity_boost;
const _errs11 = errors;
if(!(validate85(data7, {instancePath:instancePath+"/input/similarity_boost",parentData:data2,parentDataProperty:"similarity_boost",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data2.speed !== undefined){
let data8 = data2.speed;
const _errs12 = errors;
if(!(validate85(data8, {instancePath:instancePath+"/input/speed",parentData:data2,parentDataProperty:"speed",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data2.style !== undefined){
let data9 = data2.style;
const _errs13 = errors;
if(!(validate448(data9, {instancePath:instancePath+"/input/style",parentData:data2,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs4 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate617.errors = vErrors;
return errors === 0;
}

export const v50 = validate628;
const schema161 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f111"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["text","voice","language_code"],"additionalProperties":false,"properties":{"text":{"$ref":"f3"},"voice":{"$ref":"f3"},"language_code":{"$ref":"f3"},"stability":{"$ref":"f22"},"similarity_boost":{"$ref":"f22"},"speed":{"$ref":"f22"},"style":{"$ref":"f86"}}}}};
const schema162 = {"type":"string","enum":["elevenlabs-tts"]};
const obj92 = ["elevenlabs-tts"];

function validate629(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj92.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate629.errors = vErrors;
return errors === 0;
}


function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema161.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate629(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.input !== undefined){
let data2 = data.input;
const _errs4 = errors;
const _errs5 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema161.properties.input.required){
if(data2[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs6 = errors;
for(const key1 in data2){
if(!(((((((key1 === "text") || (key1 === "voice")) || (key1 === "language_code")) || (key1 === "stability")) || (key1 === "similarity_boost")) || (key1 === "speed")) || (key1 === "style"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.text !== undefined){
let data3 = data2.text;
const _errs7 = errors;
if(!(validate7(data3, {instancePath:instancePath+"/input/text",parentData:data2,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.voice !== undefined){
let data4 = data2.voice;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/voice",parentData:data2,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data2.language_code !== undefined){
let data5 = data2.language_code;
const _errs9 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/input/language_code",parentData:data2,parentDataProperty:"language_code",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data2.stability !== undefined){
let data6 = data2.stability;
const _errs10 = errors;
if(!(validate85(data6, {instancePath:instancePath+"/input/stability",parentData:data2,parentDataProperty:"stability",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data2.similarity_boost !== undefined){
let data7 = data2.similarity_boost;
const _errs11 = errors;
if(!(validate85(data7, {instancePath:instancePath+"/input/similarity_boost",parentData:data2,parentDataProperty:"similarity_boost",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data2.speed !== undefined){
let data8 = data2.speed;
const _errs12 = errors;
if(!(validate85(data8, {instancePath:instancePath+"/input/speed",parentData:data2,parentDataProperty:"speed",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data2.style !== undefined){
let data9 = data2.style;
const _errs13 = errors;
if(!(validate448(data9, {instancePath:instancePath+"/input/style",parentData:data2,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs4 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate628.errors = vErrors;
return errors === 0;
}

export const v51 = validate639;
const schema163 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f112"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["dialogue","language_code"],"additionalProperties":false,"properties":{"dialogue":{"$ref":"f67"},"language_code":{"$ref":"f3"},"stability":{"$ref":"f22"}}}}};
const schema164 = {"type":"string","enum":["elevenlabs-v3-dialogue"]};
const obj93 = ["elevenlabs-v3-dialogue"];

function validate640(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj93.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate640.errors = vErrors;
return errors === 0;
}


function validate639(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema163.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate640(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.input !== undefined){
let data2 = data.input;
const _errs4 = errors;
const _errs5 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema163.properties.input.required){
if(data2[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs6 = errors;
for(const key1 in data2){
if(!(((key1 === "dialogue") || (key1 === "language_code")) || (key1 === "stability"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.dialogue !== undefined){
let data3 = data2.dialogue;
const _errs7 = errors;
if(!(validate304(data3, {instancePath:instancePath+"/input/dialogue",parentData:data2,parentDataProperty:"dialogue",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.language_code !== undefined){
let data4 = data2.language_code;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/language_code",parentData:data2,parentDataProperty:"language_code",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data2.stability !== undefined){
let data5 = data2.stability;
const _errs9 = errors;
if(!(validate85(data5, {instancePath:instancePath+"/input/stability",parentData:data2,parentDataProperty:"stability",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs4 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate639.errors = vErrors;
return errors === 0;
}

export const v52 = validate646;
const schema165 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f113"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["audio_url"],"additionalProperties":false,"properties":{"audio_url":{"$ref":"f20"},"language_code":{"$ref":"f3"},"tag_audio_events":{"$ref":"f11"}}}}};
const schema166 = {"type":"string","enum":["elevenlabs-speech-to-text"]};
const obj94 = ["elevenlabs-speech-to-text"];

function validate647(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj94.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate647.errors = vErrors;
return errors === 0;
}


function validate646(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema165.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate647(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate647.errors : vErrors.concat(validate647.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.input !== undefined){
let data2 = data.input;
const _errs4 = errors;
const _errs5 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema165.properties.input.required){
if(data2[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs6 = errors;
for(const key1 in data2){
if(!(((key1 === "audio_url") || (key1 === "language_code")) || (key1 === "tag_audio_events"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.audio_url !== undefined){
let data3 = data2.audio_url;
const _errs7 = errors;
if(!(validate73(data3, {instancePath:instancePath+"/input/audio_url",parentData:data2,parentDataProperty:"audio_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.language_code !== undefined){
let data4 = data2.language_code;
const _errs8 = errors;
if(!(validate7(data4, {instancePath:instancePath+"/input/language_code",parentData:data2,parentDataProperty:"language_code",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data2.tag_audio_events !== undefined){
let data5 = data2.tag_audio_events;
const _errs9 = errors;
if(!(validate29(data5, {instancePath:instancePath+"/input/tag_audio_events",parentData:data2,parentDataProperty:"tag_audio_events",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs4 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate646.errors = vErrors;
return errors === 0;
}

export const v53 = validate653;
const schema167 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f114"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["audio_url"],"additionalProperties":false,"properties":{"audio_url":{"$ref":"f20"}}}}};
const schema168 = {"type":"string","enum":["elevenlabs-audio-isolation"]};
const obj95 = ["elevenlabs-audio-isolation"];

function validate654(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj95.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate654.errors = vErrors;
return errors === 0;
}


function validate653(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema167.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate654(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate654.errors : vErrors.concat(validate654.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.input !== undefined){
let data2 = data.input;
const _errs4 = errors;
const _errs5 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema167.properties.input.required){
if(data2[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs6 = errors;
for(const key1 in data2){
if(!(key1 === "audio_url")){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.audio_url !== undefined){
let data3 = data2.audio_url;
const _errs7 = errors;
if(!(validate73(data3, {instancePath:instancePath+"/input/audio_url",parentData:data2,parentDataProperty:"audio_url",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs4 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate653.errors = vErrors;
return errors === 0;
}

export const v54 = validate658;
const schema169 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f115"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"$ref":"f3"},"duration_seconds":{"$ref":"f22"},"loop":{"$ref":"f11"},"prompt_influence":{"$ref":"f22"}}}}};
const schema170 = {"type":"string","enum":["elevenlabs-sound-effect"]};
const obj96 = ["elevenlabs-sound-effect"];

function validate659(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(!obj96.includes(data)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate659.errors = vErrors;
return errors === 0;
}


function validate658(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema169.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "input"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(!(validate659(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.callBackUrl !== undefined){
let data1 = data.callBackUrl;
const _errs3 = errors;
if(!(validate3(data1, {instancePath:instancePath+"/callBackUrl",parentData:data,parentDataProperty:"callBackUrl",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.input !== undefined){
let data2 = data.input;
const _errs4 = errors;
const _errs5 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema169.properties.input.required){
if(data2[prop1] === undefined){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const _errs6 = errors;
for(const key1 in data2){
if(!((((key1 === "text") || (key1 === "duration_seconds")) || (key1 === "loop")) || (key1 === "prompt_influence"))){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.text !== undefined){
let data3 = data2.text;
const _errs7 = errors;
if(!(validate7(data3, {instancePath:instancePath+"/input/text",parentData:data2,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.duration_seconds !== undefined){
let data4 = data2.duration_seconds;
const _errs8 = errors;
if(!(validate85(data4, {instancePath:instancePath+"/input/duration_seconds",parentData:data2,parentDataProperty:"duration_seconds",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data2.loop !== undefined){
let data5 = data2.loop;
const _errs9 = errors;
if(!(validate29(data5, {instancePath:instancePath+"/input/loop",parentData:data2,parentDataProperty:"loop",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data2.prompt_influence !== undefined){
let data6 = data2.prompt_influence;
const _errs10 = errors;
if(!(validate85(data6, {instancePath:instancePath+"/input/prompt_influence",parentData:data2,parentDataProperty:"prompt_influence",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs4 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate658.errors = vErrors;
return errors === 0;
}

export const validators: Readonly<Record<string, Validator>> = {
  "nano-banana": v0,
  "nano-banana-2": v1,
  "nano-banana-pro": v2,
  "ideogram-v3": v3,
  "ideogram-character": v4,
  "ideogram-reframe": v5,
  "seedream-v3": v6,
  "seedream-v4": v7,
  "seedream-4-5": v8,
  "seedream-5-lite": v9,
  "qwen-image": v10,
  "qwen-image-2": v11,
  "flux-kontext": v12,
  "flux-2": v13,
  "gpt-image-1": v14,
  "gpt-image-1-5": v15,
  "imagen-v4": v16,
  "z-image": v17,
  "grok-imagine": v18,
  "recraft-remove-bg": v19,
  "recraft-upscaler": v20,
  "veo-3-fast": v21,
  "veo-3-quality": v22,
  "sora-2": v23,
  "sora-2-turbo": v24,
  "sora-story-board": v25,
  "wan-2-5": v26,
  "wan-2-2": v27,
  "wan-2-6": v28,
  "wan-2-6-video": v29,
  "wan-animate": v30,
  "wan-speech-to-video": v31,
  "kling-video-turbo": v32,
  "kling-2-5": v33,
  "kling-2-1": v34,
  "kling-2-6": v35,
  "kling-2-6-motion": v36,
  "kling-3": v37,
  "kling-3-motion": v38,
  "kling-3-multi-shot": v39,
  "hailuo": v40,
  "hailuo-pro": v41,
  "hailuo-2-3": v42,
  "seedance-v1": v43,
  "seedance-v1-pro-fast": v44,
  "seedance-1-5-pro": v45,
  "runway": v46,
  "runway-aleph": v47,
  "grok-imagine-video": v48,
  "elevenlabs-tts-turbo": v49,
  "elevenlabs-tts": v50,
  "elevenlabs-v3-dialogue": v51,
  "elevenlabs-speech-to-text": v52,
  "elevenlabs-audio-isolation": v53,
  "elevenlabs-sound-effect": v54,
};
