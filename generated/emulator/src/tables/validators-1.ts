// Generated from the spec by `npm run generate`. Do not edit.
// @ts-nocheck: what ajv compiles has no types.
import type { Validator } from "../emulator-tables.js";

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

const schema2 = {"type":"string","pattern":"^https://[^\\t-\\r ]+$"};
const pattern0 = new RegExp("^https://[^\\t-\\r ]+$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\t-\\r ]+$"}};
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

const schema3 = {"type":"string","contentSchema":{"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}},"pattern":"^[\\t\\n\\r ]*\\["};
const pattern1 = new RegExp("^[\\t\\n\\r ]*\\[", "u");
const pattern2 = new RegExp("^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$", "u");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\["}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/contentSchema/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}};
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

const schema4 = {"type":"string","minLength":1};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if([...data].length < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{}};
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

const schema6 = {"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}};

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
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}};
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

const schema12 = {"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"},"maxItems":8};

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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}};
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
const schema16 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f13"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["prompt","image_size","rendering_speed"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f4"},"rendering_speed":{"$ref":"f14"},"negative_prompt":{"$ref":"f15"},"style":{"$ref":"f15"},"seed":{"$ref":"f16"}}}}};
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

const schema19 = {"type":"string"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate49.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"integer"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate52.errors = vErrors;
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
if(!(validate49(data6, {instancePath:instancePath+"/input/negative_prompt",parentData:data2,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data2.style !== undefined){
let data7 = data2.style;
const _errs11 = errors;
if(!(validate49(data7, {instancePath:instancePath+"/input/style",parentData:data2,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data2.seed !== undefined){
let data8 = data2.seed;
const _errs12 = errors;
if(!(validate52(data8, {instancePath:instancePath+"/input/seed",parentData:data2,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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

export const v4 = validate54;
const schema21 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f17"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_size","rendering_speed"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f4"},"rendering_speed":{"$ref":"f14"},"reference_image_urls":{"$ref":"f18"},"negative_prompt":{"$ref":"f15"},"style":{"$ref":"f19"},"seed":{"$ref":"f16"}}}}};
const schema22 = {"type":"string","enum":["ideogram-character"]};
const obj9 = ["ideogram-character"];

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"},"maxItems":3};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}};
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
validate62.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string","not":{"enum":["FICTION"]}};
const obj10 = ["FICTION"];

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate65.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema21.required){
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
if(!(validate55(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
for(const prop1 of schema21.properties.input.required){
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
if(!(validate62(data7, {instancePath:instancePath+"/input/reference_image_urls",parentData:data3,parentDataProperty:"reference_image_urls",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.negative_prompt !== undefined){
let data8 = data3.negative_prompt;
const _errs12 = errors;
if(!(validate49(data8, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.style !== undefined){
let data9 = data3.style;
const _errs13 = errors;
if(!(validate65(data9, {instancePath:instancePath+"/input/style",parentData:data3,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data3.seed !== undefined){
let data10 = data3.seed;
const _errs14 = errors;
if(!(validate52(data10, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate54.errors = vErrors;
return errors === 0;
}

export const v5 = validate68;
const schema25 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f20"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","image_size","rendering_speed"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f21"},"image_size":{"$ref":"f4"},"rendering_speed":{"$ref":"f14"},"style":{"$ref":"f19"},"seed":{"$ref":"f16"}}}}};
const schema26 = {"type":"string","enum":["ideogram-reframe"]};
const obj11 = ["ideogram-reframe"];

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate69.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}};
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
validate74.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema25.required){
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
if(!(validate69(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
for(const prop1 of schema25.properties.input.required){
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
if(!(validate74(data5, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate65(data8, {instancePath:instancePath+"/input/style",parentData:data3,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.seed !== undefined){
let data9 = data3.seed;
const _errs13 = errors;
if(!(validate52(data9, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate68.errors = vErrors;
return errors === 0;
}

export const v6 = validate80;
const schema28 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f22"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["prompt","image_size"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f4"},"guidance_scale":{"$ref":"f23"},"enable_safety_checker":{"$ref":"f11"},"seed":{"$ref":"f16"}}}}};
const schema29 = {"type":"string","enum":["seedream-v3"]};
const obj12 = ["seedream-v3"];

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate81.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"number"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate86.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema28.required){
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
if(!(validate81(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
for(const prop1 of schema28.properties.input.required){
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
if(!(validate86(data5, {instancePath:instancePath+"/input/guidance_scale",parentData:data2,parentDataProperty:"guidance_scale",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate52(data7, {instancePath:instancePath+"/input/seed",parentData:data2,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate80.errors = vErrors;
return errors === 0;
}

export const v7 = validate90;
const schema31 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f24"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_size","image_resolution"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f25"},"image_resolution":{"$ref":"f9"},"image_urls":{"$ref":"f5"},"seed":{"$ref":"f16"},"max_images":{"$ref":"f26"}}}}};
const schema32 = {"type":"string","enum":["seedream-v4"]};
const obj13 = ["seedream-v4"];

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate91.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"string","enum":["1:1","1:1 HD","4:3","2:3","3:2","9:16","16:9","21:9"]};
const obj14 = ["1:1","1:1 HD","4:3","2:3","3:2","9:16","16:9","21:9"];

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate96.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"integer","minimum":1,"maximum":6};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate101.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema31.required){
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
if(!(validate91(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
for(const prop1 of schema31.properties.input.required){
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
if(!(validate96(data5, {instancePath:instancePath+"/input/image_size",parentData:data3,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
if(!(validate52(data8, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.max_images !== undefined){
let data9 = data3.max_images;
const _errs13 = errors;
if(!(validate101(data9, {instancePath:instancePath+"/input/max_images",parentData:data3,parentDataProperty:"max_images",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
validate90.errors = vErrors;
return errors === 0;
}

export const v8 = validate103;
const schema35 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f27"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","quality"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f28"},"quality":{"$ref":"f29"},"image_urls":{"$ref":"f5"}}}}};
const schema36 = {"type":"string","enum":["seedream-4-5"]};
const obj15 = ["seedream-4-5"];

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate104.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"string","enum":["1:1","4:3","3:4","16:9","9:16","2:3","3:2","21:9"]};
const obj16 = ["1:1","4:3","3:4","16:9","9:16","2:3","3:2","21:9"];

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate109.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"string","enum":["basic","high"]};
const obj17 = ["basic","high"];

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate111.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^[\\t\\n\\r ]*\\{", "u");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema35.required){
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
if(!(validate104(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
for(const prop1 of schema35.properties.input.required){
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
if(!(validate109(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.quality !== undefined){
let data7 = data4.quality;
const _errs14 = errors;
if(!(validate111(data7, {instancePath:instancePath+"/input/quality",parentData:data4,parentDataProperty:"quality",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
validate103.errors = vErrors;
return errors === 0;
}

export const v9 = validate114;
const schema39 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f30"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","quality"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f28"},"quality":{"$ref":"f29"},"image_urls":{"$ref":"f5"}}}}};
const schema40 = {"type":"string","enum":["seedream-5-lite"]};
const obj18 = ["seedream-5-lite"];

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate115.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema39.required){
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
if(!(validate115(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
for(const prop1 of schema39.properties.input.required){
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
if(!(validate109(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.quality !== undefined){
let data7 = data4.quality;
const _errs14 = errors;
if(!(validate111(data7, {instancePath:instancePath+"/input/quality",parentData:data4,parentDataProperty:"quality",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
validate114.errors = vErrors;
return errors === 0;
}

export const v10 = validate123;
const schema41 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f31"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_size"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f32"},"image_url":{"$ref":"f21"},"output_format":{"$ref":"f6"},"acceleration":{"$ref":"f15"},"guidance_scale":{"$ref":"f23"},"num_inference_steps":{"$ref":"f16"},"negative_prompt":{"$ref":"f15"},"seed":{"$ref":"f16"}}}}};
const schema42 = {"type":"string","enum":["qwen-image"]};
const obj19 = ["qwen-image"];

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate124.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"string","enum":["square","square_hd","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]};
const obj20 = ["square","square_hd","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"];

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate129.errors = vErrors;
return errors === 0;
}

const func0 = Object.prototype.hasOwnProperty;

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema41.required){
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
if(!(validate124(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
for(const prop1 of schema41.properties.input.required){
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
if(!(func0.call(schema41.properties.input.properties, key1))){
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
if(!(validate129(data5, {instancePath:instancePath+"/input/image_size",parentData:data3,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.image_url !== undefined){
let data6 = data3.image_url;
const _errs10 = errors;
if(!(validate74(data6, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate49(data8, {instancePath:instancePath+"/input/acceleration",parentData:data3,parentDataProperty:"acceleration",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.guidance_scale !== undefined){
let data9 = data3.guidance_scale;
const _errs13 = errors;
if(!(validate86(data9, {instancePath:instancePath+"/input/guidance_scale",parentData:data3,parentDataProperty:"guidance_scale",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data3.num_inference_steps !== undefined){
let data10 = data3.num_inference_steps;
const _errs14 = errors;
if(!(validate52(data10, {instancePath:instancePath+"/input/num_inference_steps",parentData:data3,parentDataProperty:"num_inference_steps",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs14 === errors;
}
if(data3.negative_prompt !== undefined){
let data11 = data3.negative_prompt;
const _errs15 = errors;
if(!(validate49(data11, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs15 === errors;
}
if(data3.seed !== undefined){
let data12 = data3.seed;
const _errs16 = errors;
if(!(validate52(data12, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate123.errors = vErrors;
return errors === 0;
}

export const v11 = validate138;
const schema44 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f33"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_size","output_format","seed"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_size":{"$ref":"f34"},"output_format":{"$ref":"f6"},"seed":{"$ref":"f35"},"image_url":{"$ref":"f21"}}}}};
const schema45 = {"type":"string","enum":["qwen-image-2"]};
const obj21 = ["qwen-image-2"];

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate139.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"string","enum":["1:1","3:4","4:3","9:16","16:9"]};
const obj22 = ["1:1","3:4","4:3","9:16","16:9"];

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate144.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"integer","minimum":10000,"maximum":999999};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate147.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema44.required){
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
if(!(validate139(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
for(const prop1 of schema44.properties.input.required){
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
if(!(validate144(data5, {instancePath:instancePath+"/input/image_size",parentData:data3,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
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
if(!(validate147(data7, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.image_url !== undefined){
let data8 = data3.image_url;
const _errs12 = errors;
if(!(validate74(data8, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate138.errors = vErrors;
return errors === 0;
}

export const v12 = validate150;
const schema48 = {"type":"object","required":["model","callBackUrl","prompt"],"additionalProperties":false,"properties":{"model":{"$ref":"f36"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"model":{"$ref":"f37"},"outputFormat":{"$ref":"f38"},"aspectRatio":{"$ref":"f39"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"prompt":{"$ref":"f3"},"imageURLList":{"$ref":"f40"},"outputFormat":{"$ref":"f6"},"aspectRatio":{"$ref":"f41"},"enableTranslation":{"$ref":"f11"},"watermark":{"$ref":"f11"}}};
const schema49 = {"type":"string","enum":["flux-kontext-pro","flux-kontext-max"]};
const obj23 = ["flux-kontext-pro","flux-kontext-max"];

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate151.errors = vErrors;
return errors === 0;
}

const schema50 = {"enum":[0,1]};
const obj24 = [0,1];

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate154.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"integer","minimum":0,"maximum":1};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate156.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"integer","minimum":0,"maximum":5};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate158.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"string","contentSchema":{"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"},"maxItems":1},"pattern":"^[\\t\\n\\r ]*\\["};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\["}};
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
if(content0.length > 1){
const err2 = {instancePath,schemaPath:"#/contentSchema/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let valid2 = true;
const len0 = content0.length;
for(let i0=0; i0<len0; i0++){
let data0 = content0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/contentSchema/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/contentSchema/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
const err5 = {instancePath,schemaPath:"#/contentSchema/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs1 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"string","enum":["1:1","4:3","3:4","9:16","16:9","21:9"]};
const obj25 = ["1:1","4:3","3:4","9:16","16:9","21:9"];

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate164.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema48.required){
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
if(!(func0.call(schema48.properties, key0))){
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
if(!(validate151(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate154(data3, {instancePath:instancePath+"/options/model",parentData:content0,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.outputFormat !== undefined){
let data4 = content0.outputFormat;
const _errs9 = errors;
if(!(validate156(data4, {instancePath:instancePath+"/options/outputFormat",parentData:content0,parentDataProperty:"outputFormat",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
if(content0.aspectRatio !== undefined){
let data5 = content0.aspectRatio;
const _errs10 = errors;
if(!(validate158(data5, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
if(!(validate161(data7, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate164(data9, {instancePath:instancePath+"/aspectRatio",parentData:data,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
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
validate150.errors = vErrors;
return errors === 0;
}

export const v13 = validate168;
const schema55 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f42"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"model":{"$ref":"f38"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","resolution"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f43"},"resolution":{"$ref":"f44"},"input_urls":{"$ref":"f5"}}}}};
const schema56 = {"type":"string","enum":["flux-2"]};
const obj26 = ["flux-2"];

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate169.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"string","enum":["AUTO","1:1","4:3","3:4","3:2","2:3","16:9","9:16"]};
const obj27 = ["AUTO","1:1","4:3","3:4","3:2","2:3","16:9","9:16"];

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
validate175.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"string","enum":["1K","2K"]};
const obj28 = ["1K","2K"];

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate177.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema55.required){
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
if(!(validate169(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate156(data3, {instancePath:instancePath+"/options/model",parentData:content0,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
for(const prop1 of schema55.properties.input.required){
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
if(!(validate175(data7, {instancePath:instancePath+"/input/aspect_ratio",parentData:data5,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data5.resolution !== undefined){
let data8 = data5.resolution;
const _errs15 = errors;
if(!(validate177(data8, {instancePath:instancePath+"/input/resolution",parentData:data5,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
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
validate168.errors = vErrors;
return errors === 0;
}

export const v14 = validate180;
const schema59 = {"type":"object","required":["model","callBackUrl","prompt","size"],"additionalProperties":false,"properties":{"model":{"$ref":"f45"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"image_size":{"$ref":"f46"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"prompt":{"$ref":"f3"},"size":{"$ref":"f47"},"fileUrl":{"$ref":"f2"},"imageURLList":{"$ref":"f2"},"isEnhance":{"$ref":"f11"}}};
const schema60 = {"type":"string","enum":["gpt-image-1"]};
const obj29 = ["gpt-image-1"];

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate181.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"integer","minimum":0,"maximum":2};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate184.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"string","enum":["1:1","3:2","2:3"]};
const obj30 = ["1:1","3:2","2:3"];

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate187.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema59.required){
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
if(!(validate181(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate184(data3, {instancePath:instancePath+"/options/image_size",parentData:content0,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
if(!(validate187(data5, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
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
validate180.errors = vErrors;
return errors === 0;
}

export const v15 = validate192;
const schema63 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f48"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"image_size":{"$ref":"f49"},"quality":{"$ref":"f38"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","quality"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f50"},"quality":{"$ref":"f51"},"input_urls":{"$ref":"f5"}}}}};
const schema64 = {"type":"string","enum":["gpt-image-1-5"]};
const obj31 = ["gpt-image-1-5"];

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate193.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"integer","minimum":0,"maximum":4};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate196.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"string","enum":["1:1","16:9","9:16","4:3","3:4"]};
const obj32 = ["1:1","16:9","9:16","4:3","3:4"];

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
validate201.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"string","enum":["medium","high"]};
const obj33 = ["medium","high"];

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate203.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema63.required){
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
if(!(validate193(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate196(data3, {instancePath:instancePath+"/options/image_size",parentData:content0,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.quality !== undefined){
let data4 = content0.quality;
const _errs9 = errors;
if(!(validate156(data4, {instancePath:instancePath+"/options/quality",parentData:content0,parentDataProperty:"quality",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
for(const prop1 of schema63.properties.input.required){
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
if(!(validate201(data8, {instancePath:instancePath+"/input/aspect_ratio",parentData:data6,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data6.quality !== undefined){
let data9 = data6.quality;
const _errs16 = errors;
if(!(validate203(data9, {instancePath:instancePath+"/input/quality",parentData:data6,parentDataProperty:"quality",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
validate192.errors = vErrors;
return errors === 0;
}

export const v16 = validate206;
const schema68 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f52"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"negative-prompt":{"$ref":"f15"},"fast_ultra":{"$ref":"f38"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"input":{"type":"object","required":["prompt","aspect_ratio"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f34"},"negative_prompt":{"$ref":"f15"},"seed":{"$ref":"f16"}}}}};
const schema69 = {"type":"string","enum":["imagen-v4"]};
const obj34 = ["imagen-v4"];

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate207.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate207(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate49(data3, {instancePath:instancePath+"/options/negative-prompt",parentData:content0,parentDataProperty:"negative-prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.fast_ultra !== undefined){
let data4 = content0.fast_ultra;
const _errs9 = errors;
if(!(validate156(data4, {instancePath:instancePath+"/options/fast_ultra",parentData:content0,parentDataProperty:"fast_ultra",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
for(const prop1 of schema68.properties.input.required){
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
if(!(validate144(data7, {instancePath:instancePath+"/input/aspect_ratio",parentData:data5,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data5.negative_prompt !== undefined){
let data8 = data5.negative_prompt;
const _errs15 = errors;
if(!(validate49(data8, {instancePath:instancePath+"/input/negative_prompt",parentData:data5,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data5.seed !== undefined){
let data9 = data5.seed;
const _errs16 = errors;
if(!(validate52(data9, {instancePath:instancePath+"/input/seed",parentData:data5,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate206.errors = vErrors;
return errors === 0;
}

export const v17 = validate216;
const schema70 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f53"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["prompt","aspect_ratio"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f54"},"aspect_ratio":{"$ref":"f55"}}}}};
const schema71 = {"type":"string","enum":["z-image"]};
const obj35 = ["z-image"];

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate217.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"string","minLength":1,"maxLength":1000};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if([...data].length < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if([...data].length > 1000){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":"string","enum":["1:1","4:3","3:4","16:9","9:16"]};
const obj36 = ["1:1","4:3","3:4","16:9","9:16"];

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate222.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema70.required){
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
if(!(validate217(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
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
for(const prop1 of schema70.properties.input.required){
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
if(!(validate220(data3, {instancePath:instancePath+"/input/prompt",parentData:data2,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.aspect_ratio !== undefined){
let data4 = data2.aspect_ratio;
const _errs8 = errors;
if(!(validate222(data4, {instancePath:instancePath+"/input/aspect_ratio",parentData:data2,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
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
validate216.errors = vErrors;
return errors === 0;
}

export const v18 = validate224;
const schema74 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f56"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f57"},"image_urls":{"$ref":"f5"}}}}};
const schema75 = {"type":"string","enum":["grok-imagine"]};
const obj37 = ["grok-imagine"];

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate225.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"string","enum":["1:1","2:3","3:2","9:16","16:9"]};
const obj38 = ["1:1","2:3","3:2","9:16","16:9"];

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate230.errors = vErrors;
return errors === 0;
}


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema74.required){
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
if(!(validate225(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
for(const prop1 of schema74.properties.input.required){
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
if(!(validate230(data5, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
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
validate224.errors = vErrors;
return errors === 0;
}

export const v19 = validate233;
const schema77 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f58"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["image"],"additionalProperties":false,"properties":{"image":{"$ref":"f21"}}}}};
const schema78 = {"type":"string","enum":["recraft-remove-bg"]};
const obj39 = ["recraft-remove-bg"];

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate234.errors = vErrors;
return errors === 0;
}


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate234(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
if(!(validate74(data4, {instancePath:instancePath+"/input/image",parentData:data3,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate233.errors = vErrors;
return errors === 0;
}

export const v20 = validate239;
const schema79 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f59"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["image"],"additionalProperties":false,"properties":{"image":{"$ref":"f21"}}}}};
const schema80 = {"type":"string","enum":["recraft-upscaler"]};
const obj40 = ["recraft-upscaler"];

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate240.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate240(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
for(const prop1 of schema79.properties.input.required){
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
if(!(validate74(data4, {instancePath:instancePath+"/input/image",parentData:data3,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate239.errors = vErrors;
return errors === 0;
}

export const v21 = validate245;
const schema81 = {"type":"object","required":["model","callBackUrl","prompt"],"additionalProperties":false,"properties":{"model":{"$ref":"f60"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"aspectRatio":{"$ref":"f46"},"seeds":{"$ref":"f16"},"watermark":{"$ref":"f11"},"enableTranslation":{"$ref":"f11"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"prompt":{"$ref":"f3"},"imageURLList":{"$ref":"f40"},"aspectRatio":{"$ref":"f61"},"seeds":{"$ref":"f16"},"watermark":{"$ref":"f11"},"enableTranslation":{"$ref":"f11"},"imageUrls":{"$ref":"f15"}}};
const schema82 = {"type":"string","enum":["veo-3-fast"]};
const obj41 = ["veo-3-fast"];

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate246.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"string","enum":["Auto","9:16","16:9"]};
const obj42 = ["Auto","9:16","16:9"];

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate255.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema81.required){
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
if(!(func0.call(schema81.properties, key0))){
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
if(!(validate246(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate184(data3, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.seeds !== undefined){
let data4 = content0.seeds;
const _errs9 = errors;
if(!(validate52(data4, {instancePath:instancePath+"/options/seeds",parentData:content0,parentDataProperty:"seeds",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate161(data8, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs13 === errors;
}
if(data.aspectRatio !== undefined){
let data9 = data.aspectRatio;
const _errs14 = errors;
if(!(validate255(data9, {instancePath:instancePath+"/aspectRatio",parentData:data,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs14 === errors;
}
if(data.seeds !== undefined){
let data10 = data.seeds;
const _errs15 = errors;
if(!(validate52(data10, {instancePath:instancePath+"/seeds",parentData:data,parentDataProperty:"seeds",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate49(data13, {instancePath:instancePath+"/imageUrls",parentData:data,parentDataProperty:"imageUrls",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate245.errors = vErrors;
return errors === 0;
}

export const v22 = validate261;
const schema84 = {"type":"object","required":["model","callBackUrl","prompt"],"additionalProperties":false,"properties":{"model":{"$ref":"f62"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"aspectRatio":{"$ref":"f46"},"seeds":{"$ref":"f16"},"watermark":{"$ref":"f11"},"enableTranslation":{"$ref":"f11"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"prompt":{"$ref":"f3"},"imageURLList":{"$ref":"f40"},"aspectRatio":{"$ref":"f61"},"seeds":{"$ref":"f16"},"watermark":{"$ref":"f11"},"enableTranslation":{"$ref":"f11"},"imageUrls":{"$ref":"f15"}}};
const schema85 = {"type":"string","enum":["veo-3-quality"]};
const obj43 = ["veo-3-quality"];

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate262.errors = vErrors;
return errors === 0;
}


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func0.call(schema84.properties, key0))){
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
if(!(validate262(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate184(data3, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.seeds !== undefined){
let data4 = content0.seeds;
const _errs9 = errors;
if(!(validate52(data4, {instancePath:instancePath+"/options/seeds",parentData:content0,parentDataProperty:"seeds",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate161(data8, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs13 === errors;
}
if(data.aspectRatio !== undefined){
let data9 = data.aspectRatio;
const _errs14 = errors;
if(!(validate255(data9, {instancePath:instancePath+"/aspectRatio",parentData:data,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs14 === errors;
}
if(data.seeds !== undefined){
let data10 = data.seeds;
const _errs15 = errors;
if(!(validate52(data10, {instancePath:instancePath+"/seeds",parentData:data,parentDataProperty:"seeds",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate49(data13, {instancePath:instancePath+"/imageUrls",parentData:data,parentDataProperty:"imageUrls",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate261.errors = vErrors;
return errors === 0;
}

export const v23 = validate276;
const schema86 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f63"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","n_frames","aspect_ratio"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"n_frames":{"$ref":"f64"},"aspect_ratio":{"$ref":"f65"},"image_urls":{"$ref":"f5"},"remove_watermark":{"$ref":"f11"}}}}};
const schema87 = {"type":"string","enum":["sora-2"]};
const obj44 = ["sora-2"];

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate277.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"integer","enum":[250,375]};
const obj45 = [250,375];

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate282.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"string","enum":["9:16","16:9"]};
const obj46 = ["9:16","16:9"];

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate284.errors = vErrors;
return errors === 0;
}


function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema86.required){
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
if(!(validate277(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
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
for(const prop1 of schema86.properties.input.required){
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
if(!(validate282(data5, {instancePath:instancePath+"/input/n_frames",parentData:data3,parentDataProperty:"n_frames",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.aspect_ratio !== undefined){
let data6 = data3.aspect_ratio;
const _errs10 = errors;
if(!(validate284(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
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
validate276.errors = vErrors;
return errors === 0;
}

export const v24 = validate288;
const schema90 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f66"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"quality":{"$ref":"f38"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","n_frames","aspect_ratio","size"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"n_frames":{"$ref":"f64"},"aspect_ratio":{"$ref":"f65"},"size":{"$ref":"f67"},"image_urls":{"$ref":"f5"},"remove_watermark":{"$ref":"f11"}}}}};
const schema91 = {"type":"string","enum":["sora-2-turbo"]};
const obj47 = ["sora-2-turbo"];

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate289.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":"string","enum":["Standard","High"]};
const obj48 = ["Standard","High"];

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate297.errors = vErrors;
return errors === 0;
}


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema90.required){
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
if(!(validate289(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate156(data3, {instancePath:instancePath+"/options/quality",parentData:content0,parentDataProperty:"quality",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
for(const prop1 of schema90.properties.input.required){
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
if(!(validate282(data7, {instancePath:instancePath+"/input/n_frames",parentData:data5,parentDataProperty:"n_frames",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data5.aspect_ratio !== undefined){
let data8 = data5.aspect_ratio;
const _errs15 = errors;
if(!(validate284(data8, {instancePath:instancePath+"/input/aspect_ratio",parentData:data5,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data5.size !== undefined){
let data9 = data5.size;
const _errs16 = errors;
if(!(validate297(data9, {instancePath:instancePath+"/input/size",parentData:data5,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
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
validate288.errors = vErrors;
return errors === 0;
}

export const v25 = validate301;
const schema93 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f68"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["shots","n_frames","aspect_ratio"],"additionalProperties":false,"properties":{"shots":{"$ref":"f69"},"n_frames":{"$ref":"f70"},"aspect_ratio":{"$ref":"f3"},"image_urls":{"$ref":"f5"}}}}};
const schema94 = {"type":"string","enum":["sora-story-board"]};
const obj49 = ["sora-story-board"];

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate302.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"array","items":{"type":"object"},"minItems":1};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
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
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"integer","enum":[250,375,625]};
const obj50 = [250,375,625];

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate308.errors = vErrors;
return errors === 0;
}


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema93.required){
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
if(!(validate302(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
for(const prop1 of schema93.properties.input.required){
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
if(!(validate306(data4, {instancePath:instancePath+"/input/shots",parentData:data3,parentDataProperty:"shots",rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.n_frames !== undefined){
let data5 = data3.n_frames;
const _errs9 = errors;
if(!(validate308(data5, {instancePath:instancePath+"/input/n_frames",parentData:data3,parentDataProperty:"n_frames",rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
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
validate301.errors = vErrors;
return errors === 0;
}

export const v26 = validate312;
const schema97 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f71"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","aspect_ratio","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f21"},"aspect_ratio":{"$ref":"f72"},"resolution":{"$ref":"f73"},"duration":{"$ref":"f74"},"negative_prompt":{"$ref":"f15"},"seed":{"$ref":"f16"}}}}};
const schema98 = {"type":"string","enum":["wan-2-5"]};
const obj51 = ["wan-2-5"];

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate313.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"string","enum":["1:1","9:16","16:9"]};
const obj52 = ["1:1","9:16","16:9"];

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
validate319.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"string","enum":["720p","1080p"]};
const obj53 = ["720p","1080p"];

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate321.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"integer","enum":[5,10]};
const obj54 = [5,10];

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate323.errors = vErrors;
return errors === 0;
}


function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema97.required){
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
if(!(validate313(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
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
for(const prop1 of schema97.properties.input.required){
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
if(!(validate74(data5, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.aspect_ratio !== undefined){
let data6 = data3.aspect_ratio;
const _errs10 = errors;
if(!(validate319(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.resolution !== undefined){
let data7 = data3.resolution;
const _errs11 = errors;
if(!(validate321(data7, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.duration !== undefined){
let data8 = data3.duration;
const _errs12 = errors;
if(!(validate323(data8, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.negative_prompt !== undefined){
let data9 = data3.negative_prompt;
const _errs13 = errors;
if(!(validate49(data9, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data3.seed !== undefined){
let data10 = data3.seed;
const _errs14 = errors;
if(!(validate52(data10, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate312.errors = vErrors;
return errors === 0;
}

export const v27 = validate327;
const schema102 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f75"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","resolution"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f21"},"resolution":{"$ref":"f76"},"negative_prompt":{"$ref":"f15"},"acceleration":{"$ref":"f15"},"enable_prompt_expansion":{"$ref":"f11"},"seed":{"$ref":"f16"},"aspect_ratio":{"$ref":"f15"}}}}};
const schema103 = {"type":"string","enum":["wan-2-2"]};
const obj55 = ["wan-2-2"];

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate328.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"string","enum":["480p","720p"]};
const obj56 = ["480p","720p"];

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate334.errors = vErrors;
return errors === 0;
}


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema102.required){
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
if(!(validate328(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
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
for(const prop1 of schema102.properties.input.required){
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
if(!(validate74(data5, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.resolution !== undefined){
let data6 = data3.resolution;
const _errs10 = errors;
if(!(validate334(data6, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.negative_prompt !== undefined){
let data7 = data3.negative_prompt;
const _errs11 = errors;
if(!(validate49(data7, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.acceleration !== undefined){
let data8 = data3.acceleration;
const _errs12 = errors;
if(!(validate49(data8, {instancePath:instancePath+"/input/acceleration",parentData:data3,parentDataProperty:"acceleration",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate52(data10, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs14 === errors;
}
if(data3.aspect_ratio !== undefined){
let data11 = data3.aspect_ratio;
const _errs15 = errors;
if(!(validate49(data11, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate327.errors = vErrors;
return errors === 0;
}

export const v28 = validate341;
const schema105 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f77"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"resolution":{"$ref":"f38"},"duration":{"$ref":"f46"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"resolution":{"$ref":"f73"},"duration":{"$ref":"f78"},"image_urls":{"$ref":"f5"},"negative_prompt":{"$ref":"f15"},"seed":{"$ref":"f16"}}}}};
const schema106 = {"type":"string","enum":["wan-2-6"]};
const obj57 = ["wan-2-6"];

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate342.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"integer","enum":[5,10,15]};
const obj58 = [5,10,15];

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate350.errors = vErrors;
return errors === 0;
}


function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema105.required){
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
if(!(validate342(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate156(data3, {instancePath:instancePath+"/options/resolution",parentData:content0,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.duration !== undefined){
let data4 = content0.duration;
const _errs9 = errors;
if(!(validate184(data4, {instancePath:instancePath+"/options/duration",parentData:content0,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
for(const prop1 of schema105.properties.input.required){
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
if(!(validate321(data8, {instancePath:instancePath+"/input/resolution",parentData:data6,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data6.duration !== undefined){
let data9 = data6.duration;
const _errs16 = errors;
if(!(validate350(data9, {instancePath:instancePath+"/input/duration",parentData:data6,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
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
if(!(validate49(data11, {instancePath:instancePath+"/input/negative_prompt",parentData:data6,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs18 === errors;
}
if(data6.seed !== undefined){
let data12 = data6.seed;
const _errs19 = errors;
if(!(validate52(data12, {instancePath:instancePath+"/input/seed",parentData:data6,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate341.errors = vErrors;
return errors === 0;
}

export const v29 = validate355;
const schema108 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f79"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^[\\t\\n\\r ]*\\{"},"videoURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","video_url","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"video_url":{"$ref":"f21"},"resolution":{"$ref":"f73"},"duration":{"$ref":"f74"},"video_urls":{"$ref":"f5"}}}}};
const schema109 = {"type":"string","enum":["wan-2-6-video"]};
const obj59 = ["wan-2-6-video"];

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate356.errors = vErrors;
return errors === 0;
}


function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate356(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
for(const prop1 of schema108.properties.input.required){
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
if(!(validate74(data6, {instancePath:instancePath+"/input/video_url",parentData:data4,parentDataProperty:"video_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.resolution !== undefined){
let data7 = data4.resolution;
const _errs14 = errors;
if(!(validate321(data7, {instancePath:instancePath+"/input/resolution",parentData:data4,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.duration !== undefined){
let data8 = data4.duration;
const _errs15 = errors;
if(!(validate323(data8, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
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
validate355.errors = vErrors;
return errors === 0;
}

export const v30 = validate365;
const schema110 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f80"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"animationType":{"$ref":"f37"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"videoURLList":{"$ref":"f2"},"input":{"type":"object","required":["image_url","video_url","resolution"],"additionalProperties":false,"properties":{"image_url":{"$ref":"f21"},"video_url":{"$ref":"f21"},"resolution":{"$ref":"f81"},"prompt":{"$ref":"f15"}}}}};
const schema111 = {"type":"string","enum":["wan-animate-replace","wan-animate-movie"]};
const obj60 = ["wan-animate-replace","wan-animate-movie"];

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate366.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"string","enum":["480p","580p","720p"]};
const obj61 = ["480p","580p","720p"];

function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate374.errors = vErrors;
return errors === 0;
}


function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema110.required){
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
if(!(validate366(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate154(data3, {instancePath:instancePath+"/options/animationType",parentData:content0,parentDataProperty:"animationType",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
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
for(const prop1 of schema110.properties.input.required){
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
if(!(validate74(data7, {instancePath:instancePath+"/input/image_url",parentData:data6,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data6.video_url !== undefined){
let data8 = data6.video_url;
const _errs15 = errors;
if(!(validate74(data8, {instancePath:instancePath+"/input/video_url",parentData:data6,parentDataProperty:"video_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data6.resolution !== undefined){
let data9 = data6.resolution;
const _errs16 = errors;
if(!(validate374(data9, {instancePath:instancePath+"/input/resolution",parentData:data6,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data6.prompt !== undefined){
let data10 = data6.prompt;
const _errs17 = errors;
if(!(validate49(data10, {instancePath:instancePath+"/input/prompt",parentData:data6,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate365.errors = vErrors;
return errors === 0;
}

export const v31 = validate377;
const schema113 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f82"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["audio_url","resolution"],"additionalProperties":false,"properties":{"audio_url":{"$ref":"f21"},"resolution":{"$ref":"f81"},"prompt":{"$ref":"f15"},"image_url":{"$ref":"f21"},"num_frames":{"$ref":"f16"},"frames_per_second":{"$ref":"f16"},"negative_prompt":{"$ref":"f15"},"seed":{"$ref":"f16"},"num_inference_steps":{"$ref":"f16"},"guidance_scale":{"$ref":"f23"},"shift":{"$ref":"f23"},"enable_safety_checker":{"$ref":"f11"}}}}};
const schema114 = {"type":"string","enum":["wan-speech-to-video"]};
const obj62 = ["wan-speech-to-video"];

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate378.errors = vErrors;
return errors === 0;
}


function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate378(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
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
if(!(func0.call(schema113.properties.input.properties, key1))){
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
if(!(validate74(data4, {instancePath:instancePath+"/input/audio_url",parentData:data3,parentDataProperty:"audio_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data3.resolution !== undefined){
let data5 = data3.resolution;
const _errs9 = errors;
if(!(validate374(data5, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.prompt !== undefined){
let data6 = data3.prompt;
const _errs10 = errors;
if(!(validate49(data6, {instancePath:instancePath+"/input/prompt",parentData:data3,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_url !== undefined){
let data7 = data3.image_url;
const _errs11 = errors;
if(!(validate74(data7, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.num_frames !== undefined){
let data8 = data3.num_frames;
const _errs12 = errors;
if(!(validate52(data8, {instancePath:instancePath+"/input/num_frames",parentData:data3,parentDataProperty:"num_frames",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.frames_per_second !== undefined){
let data9 = data3.frames_per_second;
const _errs13 = errors;
if(!(validate52(data9, {instancePath:instancePath+"/input/frames_per_second",parentData:data3,parentDataProperty:"frames_per_second",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs13 === errors;
}
if(data3.negative_prompt !== undefined){
let data10 = data3.negative_prompt;
const _errs14 = errors;
if(!(validate49(data10, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs14 === errors;
}
if(data3.seed !== undefined){
let data11 = data3.seed;
const _errs15 = errors;
if(!(validate52(data11, {instancePath:instancePath+"/input/seed",parentData:data3,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs15 === errors;
}
if(data3.num_inference_steps !== undefined){
let data12 = data3.num_inference_steps;
const _errs16 = errors;
if(!(validate52(data12, {instancePath:instancePath+"/input/num_inference_steps",parentData:data3,parentDataProperty:"num_inference_steps",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs16 === errors;
}
if(data3.guidance_scale !== undefined){
let data13 = data3.guidance_scale;
const _errs17 = errors;
if(!(validate86(data13, {instancePath:instancePath+"/input/guidance_scale",parentData:data3,parentDataProperty:"guidance_scale",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs17 === errors;
}
if(data3.shift !== undefined){
let data14 = data3.shift;
const _errs18 = errors;
if(!(validate86(data14, {instancePath:instancePath+"/input/shift",parentData:data3,parentDataProperty:"shift",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
validate377.errors = vErrors;
return errors === 0;
}

export const v32 = validate394;
const schema115 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f83"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f72"},"duration":{"$ref":"f74"},"image_url":{"$ref":"f21"},"negative_prompt":{"$ref":"f15"},"cfg_scale":{"$ref":"f23"}}}}};
const schema116 = {"type":"string","enum":["kling-video-turbo"]};
const obj63 = ["kling-video-turbo"];

function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate395.errors = vErrors;
return errors === 0;
}


function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate395(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
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
if(!(validate319(data5, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.duration !== undefined){
let data6 = data3.duration;
const _errs10 = errors;
if(!(validate323(data6, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_url !== undefined){
let data7 = data3.image_url;
const _errs11 = errors;
if(!(validate74(data7, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.negative_prompt !== undefined){
let data8 = data3.negative_prompt;
const _errs12 = errors;
if(!(validate49(data8, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.cfg_scale !== undefined){
let data9 = data3.cfg_scale;
const _errs13 = errors;
if(!(validate86(data9, {instancePath:instancePath+"/input/cfg_scale",parentData:data3,parentDataProperty:"cfg_scale",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
validate394.errors = vErrors;
return errors === 0;
}

export const v33 = validate405;
const schema117 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f84"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f72"},"duration":{"$ref":"f74"},"image_url":{"$ref":"f21"},"negative_prompt":{"$ref":"f15"},"cfg_scale":{"$ref":"f23"}}}}};
const schema118 = {"type":"string","enum":["kling-2-5"]};
const obj64 = ["kling-2-5"];

function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate406.errors = vErrors;
return errors === 0;
}


function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate406(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
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
for(const prop1 of schema117.properties.input.required){
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
if(!(validate319(data5, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.duration !== undefined){
let data6 = data3.duration;
const _errs10 = errors;
if(!(validate323(data6, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.image_url !== undefined){
let data7 = data3.image_url;
const _errs11 = errors;
if(!(validate74(data7, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.negative_prompt !== undefined){
let data8 = data3.negative_prompt;
const _errs12 = errors;
if(!(validate49(data8, {instancePath:instancePath+"/input/negative_prompt",parentData:data3,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.cfg_scale !== undefined){
let data9 = data3.cfg_scale;
const _errs13 = errors;
if(!(validate86(data9, {instancePath:instancePath+"/input/cfg_scale",parentData:data3,parentDataProperty:"cfg_scale",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
validate405.errors = vErrors;
return errors === 0;
}

export const v34 = validate416;
const schema119 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f85"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f72"},"duration":{"$ref":"f74"},"image_url":{"$ref":"f21"},"negative_prompt":{"$ref":"f15"},"cfg_scale":{"$ref":"f23"}}}}};
const schema120 = {"type":"string","enum":["kling-2-1-standard","kling-2-1-pro","kling-2-1-master"]};
const obj65 = ["kling-2-1-standard","kling-2-1-pro","kling-2-1-master"];

function validate417(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate417.errors = vErrors;
return errors === 0;
}


function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate417(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
for(const prop1 of schema119.properties.input.required){
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
if(!(validate319(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.duration !== undefined){
let data7 = data4.duration;
const _errs14 = errors;
if(!(validate323(data7, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.image_url !== undefined){
let data8 = data4.image_url;
const _errs15 = errors;
if(!(validate74(data8, {instancePath:instancePath+"/input/image_url",parentData:data4,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs15 === errors;
}
if(data4.negative_prompt !== undefined){
let data9 = data4.negative_prompt;
const _errs16 = errors;
if(!(validate49(data9, {instancePath:instancePath+"/input/negative_prompt",parentData:data4,parentDataProperty:"negative_prompt",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs16 === errors;
}
if(data4.cfg_scale !== undefined){
let data10 = data4.cfg_scale;
const _errs17 = errors;
if(!(validate86(data10, {instancePath:instancePath+"/input/cfg_scale",parentData:data4,parentDataProperty:"cfg_scale",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
validate416.errors = vErrors;
return errors === 0;
}

export const v35 = validate427;
const schema121 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f86"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"sound":{"$ref":"f11"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f72"},"duration":{"$ref":"f74"},"image_urls":{"$ref":"f5"},"sound":{"$ref":"f11"}}}}};
const schema122 = {"type":"string","enum":["kling-2-6"]};
const obj66 = ["kling-2-6"];

function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate428.errors = vErrors;
return errors === 0;
}


function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate428(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
for(const prop1 of schema121.properties.input.required){
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
if(!(validate319(data7, {instancePath:instancePath+"/input/aspect_ratio",parentData:data5,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data5.duration !== undefined){
let data8 = data5.duration;
const _errs15 = errors;
if(!(validate323(data8, {instancePath:instancePath+"/input/duration",parentData:data5,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
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
validate427.errors = vErrors;
return errors === 0;
}

export const v36 = validate438;
const schema123 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f87"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"character_orientation":{"$ref":"f15"},"mode":{"$ref":"f15"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f88"},"videoURLList":{"$ref":"f88"},"input":{"type":"object","required":["prompt","input_urls","video_urls","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"input_urls":{"$ref":"f89"},"video_urls":{"$ref":"f89"},"resolution":{"$ref":"f73"},"duration":{"$ref":"f90"},"character_orientation":{"$ref":"f15"},"mode":{"$ref":"f15"}}}}};
const schema124 = {"type":"string","enum":["kling-2-6-motion"]};
const obj67 = ["kling-2-6-motion"];

function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate439.errors = vErrors;
return errors === 0;
}

const schema125 = {"type":"string","contentSchema":{"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"},"minItems":1},"pattern":"^[\\t\\n\\r ]*\\["};

function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\["}};
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
if(content0.length < 1){
const err2 = {instancePath,schemaPath:"#/contentSchema/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let valid2 = true;
const len0 = content0.length;
for(let i0=0; i0<len0; i0++){
let data0 = content0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/contentSchema/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/contentSchema/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
const err5 = {instancePath,schemaPath:"#/contentSchema/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs1 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}

const schema126 = {"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"},"minItems":1};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}};
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
validate448.errors = vErrors;
return errors === 0;
}

const schema127 = {"type":["string","number"],"minLength":1};

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema127.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(typeof data === "string"){
if([...data].length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate452.errors = vErrors;
return errors === 0;
}


function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema123.required){
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
if(!(validate439(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate49(data3, {instancePath:instancePath+"/options/character_orientation",parentData:content0,parentDataProperty:"character_orientation",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.mode !== undefined){
let data4 = content0.mode;
const _errs9 = errors;
if(!(validate49(data4, {instancePath:instancePath+"/options/mode",parentData:content0,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate444(data5, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.videoURLList !== undefined){
let data6 = data.videoURLList;
const _errs11 = errors;
if(!(validate444(data6, {instancePath:instancePath+"/videoURLList",parentData:data,parentDataProperty:"videoURLList",rootData}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
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
for(const prop1 of schema123.properties.input.required){
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
if(!(validate448(data9, {instancePath:instancePath+"/input/input_urls",parentData:data7,parentDataProperty:"input_urls",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data7.video_urls !== undefined){
let data10 = data7.video_urls;
const _errs17 = errors;
if(!(validate448(data10, {instancePath:instancePath+"/input/video_urls",parentData:data7,parentDataProperty:"video_urls",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
if(data7.resolution !== undefined){
let data11 = data7.resolution;
const _errs18 = errors;
if(!(validate321(data11, {instancePath:instancePath+"/input/resolution",parentData:data7,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs18 === errors;
}
if(data7.duration !== undefined){
let data12 = data7.duration;
const _errs19 = errors;
if(!(validate452(data12, {instancePath:instancePath+"/input/duration",parentData:data7,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs19 === errors;
}
if(data7.character_orientation !== undefined){
let data13 = data7.character_orientation;
const _errs20 = errors;
if(!(validate49(data13, {instancePath:instancePath+"/input/character_orientation",parentData:data7,parentDataProperty:"character_orientation",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs20 === errors;
}
if(data7.mode !== undefined){
let data14 = data7.mode;
const _errs21 = errors;
if(!(validate49(data14, {instancePath:instancePath+"/input/mode",parentData:data7,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate438.errors = vErrors;
return errors === 0;
}

export const v37 = validate456;
const schema128 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f91"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"sound":{"$ref":"f11"},"mode":{"$ref":"f38"},"shots":{"$ref":"f92"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"videoURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f72"},"duration":{"$ref":"f78"},"image_urls":{"$ref":"f5"},"sound":{"$ref":"f11"},"kling_elements":{"$ref":"f92"},"multi_shots":{"$ref":"f11"},"mode":{"$ref":"f15"},"multi_prompt":{"$ref":"f92"}}}}};
const schema129 = {"type":"string","enum":["kling-3"]};
const obj68 = ["kling-3"];

function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate457.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":"array","items":{"type":"object"}};

function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate462.errors = vErrors;
return errors === 0;
}


function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate457(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate156(data4, {instancePath:instancePath+"/options/mode",parentData:content0,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
if(content0.shots !== undefined){
let data5 = content0.shots;
const _errs10 = errors;
if(!(validate462(data5, {instancePath:instancePath+"/options/shots",parentData:content0,parentDataProperty:"shots",rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
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
for(const prop1 of schema128.properties.input.required){
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
if(!(func0.call(schema128.properties.input.properties, key1))){
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
if(!(validate319(data10, {instancePath:instancePath+"/input/aspect_ratio",parentData:data8,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
if(data8.duration !== undefined){
let data11 = data8.duration;
const _errs18 = errors;
if(!(validate350(data11, {instancePath:instancePath+"/input/duration",parentData:data8,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
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
if(!(validate462(data14, {instancePath:instancePath+"/input/kling_elements",parentData:data8,parentDataProperty:"kling_elements",rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
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
if(!(validate49(data16, {instancePath:instancePath+"/input/mode",parentData:data8,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs23 === errors;
}
if(data8.multi_prompt !== undefined){
let data17 = data8.multi_prompt;
const _errs24 = errors;
if(!(validate462(data17, {instancePath:instancePath+"/input/multi_prompt",parentData:data8,parentDataProperty:"multi_prompt",rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
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
validate456.errors = vErrors;
return errors === 0;
}

export const v38 = validate475;
const schema131 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f93"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"character_orientation":{"$ref":"f15"},"mode":{"$ref":"f15"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f88"},"videoURLList":{"$ref":"f88"},"input":{"type":"object","required":["prompt","input_urls","video_urls","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"input_urls":{"$ref":"f89"},"video_urls":{"$ref":"f89"},"resolution":{"$ref":"f73"},"duration":{"$ref":"f90"},"character_orientation":{"$ref":"f15"},"mode":{"$ref":"f15"}}}}};
const schema132 = {"type":"string","enum":["kling-3-motion"]};
const obj69 = ["kling-3-motion"];

function validate476(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate476.errors = vErrors;
return errors === 0;
}


function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate476(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate49(data3, {instancePath:instancePath+"/options/character_orientation",parentData:content0,parentDataProperty:"character_orientation",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.mode !== undefined){
let data4 = content0.mode;
const _errs9 = errors;
if(!(validate49(data4, {instancePath:instancePath+"/options/mode",parentData:content0,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate444(data5, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.videoURLList !== undefined){
let data6 = data.videoURLList;
const _errs11 = errors;
if(!(validate444(data6, {instancePath:instancePath+"/videoURLList",parentData:data,parentDataProperty:"videoURLList",rootData}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
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
for(const prop1 of schema131.properties.input.required){
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
if(!(validate448(data9, {instancePath:instancePath+"/input/input_urls",parentData:data7,parentDataProperty:"input_urls",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data7.video_urls !== undefined){
let data10 = data7.video_urls;
const _errs17 = errors;
if(!(validate448(data10, {instancePath:instancePath+"/input/video_urls",parentData:data7,parentDataProperty:"video_urls",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
if(data7.resolution !== undefined){
let data11 = data7.resolution;
const _errs18 = errors;
if(!(validate321(data11, {instancePath:instancePath+"/input/resolution",parentData:data7,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs18 === errors;
}
if(data7.duration !== undefined){
let data12 = data7.duration;
const _errs19 = errors;
if(!(validate452(data12, {instancePath:instancePath+"/input/duration",parentData:data7,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs19 === errors;
}
if(data7.character_orientation !== undefined){
let data13 = data7.character_orientation;
const _errs20 = errors;
if(!(validate49(data13, {instancePath:instancePath+"/input/character_orientation",parentData:data7,parentDataProperty:"character_orientation",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs20 === errors;
}
if(data7.mode !== undefined){
let data14 = data7.mode;
const _errs21 = errors;
if(!(validate49(data14, {instancePath:instancePath+"/input/mode",parentData:data7,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate475.errors = vErrors;
return errors === 0;
}

export const v39 = validate490;
const schema133 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f94"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"videoURLList":{"$ref":"f2"},"input":{"type":"object","required":["multi_prompt","multi_shots","aspect_ratio","duration","mode","sound"],"additionalProperties":false,"properties":{"multi_prompt":{"$ref":"f69"},"multi_shots":{"$ref":"f11"},"aspect_ratio":{"$ref":"f72"},"duration":{"$ref":"f78"},"mode":{"$ref":"f95"},"sound":{"$ref":"f11"},"image_urls":{"$ref":"f5"},"kling_elements":{"$ref":"f92"}}}}};
const schema134 = {"type":"string","enum":["kling-3-multi-shot"]};
const obj70 = ["kling-3-multi-shot"];

function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate491.errors = vErrors;
return errors === 0;
}

const schema135 = {"type":"string","enum":["std","pro"]};
const obj71 = ["std","pro"];

function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate500.errors = vErrors;
return errors === 0;
}


function validate490(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema133.required){
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
if(!(validate491(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
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
for(const prop1 of schema133.properties.input.required){
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
if(!(validate306(data5, {instancePath:instancePath+"/input/multi_prompt",parentData:data4,parentDataProperty:"multi_prompt",rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
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
if(!(validate319(data7, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data4.duration !== undefined){
let data8 = data4.duration;
const _errs12 = errors;
if(!(validate350(data8, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data4.mode !== undefined){
let data9 = data4.mode;
const _errs13 = errors;
if(!(validate500(data9, {instancePath:instancePath+"/input/mode",parentData:data4,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
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
if(!(validate462(data12, {instancePath:instancePath+"/input/kling_elements",parentData:data4,parentDataProperty:"kling_elements",rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
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
validate490.errors = vErrors;
return errors === 0;
}

export const v40 = validate505;
const schema136 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f96"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f21"},"resolution":{"$ref":"f97"},"duration":{"$ref":"f98"},"prompt_optimizer":{"$ref":"f11"},"image_urls":{"$ref":"f21"}}}}};
const schema137 = {"type":"string","enum":["hailuo"]};
const obj72 = ["hailuo"];

function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate506.errors = vErrors;
return errors === 0;
}

const schema138 = {"type":"string","enum":["512P","768P"]};
const obj73 = ["512P","768P"];

function validate512(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate512.errors = vErrors;
return errors === 0;
}

const schema139 = {"type":"integer","enum":[6,10]};
const obj74 = [6,10];

function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate514.errors = vErrors;
return errors === 0;
}


function validate505(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema136.required){
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
if(!(validate506(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
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
for(const prop1 of schema136.properties.input.required){
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
if(!(validate74(data5, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.resolution !== undefined){
let data6 = data3.resolution;
const _errs10 = errors;
if(!(validate512(data6, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.duration !== undefined){
let data7 = data3.duration;
const _errs11 = errors;
if(!(validate514(data7, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
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
if(!(validate74(data9, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate505.errors = vErrors;
return errors === 0;
}

export const v41 = validate518;
const schema140 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f99"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","duration","resolution"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f21"},"duration":{"$ref":"f100"},"resolution":{"$ref":"f101"},"image_urls":{"$ref":"f21"},"prompt_optimizer":{"$ref":"f11"}}}}};
const schema141 = {"type":"string","enum":["hailuo-pro"]};
const obj75 = ["hailuo-pro"];

function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate519.errors = vErrors;
return errors === 0;
}

const schema142 = {"type":"string","enum":["6"]};
const obj76 = ["6"];

function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate525.errors = vErrors;
return errors === 0;
}

const schema143 = {"type":"string","enum":["768P"]};
const obj77 = ["768P"];

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
validate527.errors = vErrors;
return errors === 0;
}


function validate518(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema140.required){
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
if(!(validate519(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
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
for(const prop1 of schema140.properties.input.required){
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
if(!(validate74(data5, {instancePath:instancePath+"/input/image_url",parentData:data3,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.duration !== undefined){
let data6 = data3.duration;
const _errs10 = errors;
if(!(validate525(data6, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.resolution !== undefined){
let data7 = data3.resolution;
const _errs11 = errors;
if(!(validate527(data7, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.image_urls !== undefined){
let data8 = data3.image_urls;
const _errs12 = errors;
if(!(validate74(data8, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate518.errors = vErrors;
return errors === 0;
}

export const v42 = validate531;
const schema144 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f102"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_url","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_url":{"$ref":"f21"},"resolution":{"$ref":"f103"},"duration":{"$ref":"f100"}}}}};
const schema145 = {"type":"string","enum":["hailuo-2-3-standard","hailuo-2-3-pro"]};
const obj78 = ["hailuo-2-3-standard","hailuo-2-3-pro"];

function validate532(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate532.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":"string","enum":["768P","1080P"]};
const obj79 = ["768P","1080P"];

function validate538(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate538.errors = vErrors;
return errors === 0;
}


function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema144.required){
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
if(!(validate532(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
for(const prop1 of schema144.properties.input.required){
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
if(!(validate74(data6, {instancePath:instancePath+"/input/image_url",parentData:data4,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.resolution !== undefined){
let data7 = data4.resolution;
const _errs14 = errors;
if(!(validate538(data7, {instancePath:instancePath+"/input/resolution",parentData:data4,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate538.errors : vErrors.concat(validate538.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.duration !== undefined){
let data8 = data4.duration;
const _errs15 = errors;
if(!(validate525(data8, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
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
validate531.errors = vErrors;
return errors === 0;
}

export const v43 = validate541;
const schema147 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f104"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"aspectRatio":{"$ref":"f49"},"resolution":{"$ref":"f46"},"duration":{"$ref":"f38"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f105"},"resolution":{"$ref":"f106"},"duration":{"$ref":"f74"},"image_url":{"$ref":"f21"},"camera_fixed":{"$ref":"f11"},"seed":{"$ref":"f16"},"enable_safety_checker":{"$ref":"f11"}}}}};
const schema148 = {"type":"string","enum":["seedance-v1-lite","seedance-v1-pro"]};
const obj80 = ["seedance-v1-lite","seedance-v1-pro"];

function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate542.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"string","enum":["1:1","9:16","16:9","3:4","4:3"]};
const obj81 = ["1:1","9:16","16:9","3:4","4:3"];

function validate550(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate550.errors = vErrors;
return errors === 0;
}

const schema150 = {"type":"string","enum":["480p","720p","1080p"]};
const obj82 = ["480p","720p","1080p"];

function validate552(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate552.errors = vErrors;
return errors === 0;
}


function validate541(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema147.required){
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
if(!(validate542(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate196(data3, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.resolution !== undefined){
let data4 = content0.resolution;
const _errs9 = errors;
if(!(validate184(data4, {instancePath:instancePath+"/options/resolution",parentData:content0,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs9 === errors;
}
if(content0.duration !== undefined){
let data5 = content0.duration;
const _errs10 = errors;
if(!(validate156(data5, {instancePath:instancePath+"/options/duration",parentData:content0,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
for(const prop1 of schema147.properties.input.required){
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
if(!(validate550(data9, {instancePath:instancePath+"/input/aspect_ratio",parentData:data7,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data7.resolution !== undefined){
let data10 = data7.resolution;
const _errs17 = errors;
if(!(validate552(data10, {instancePath:instancePath+"/input/resolution",parentData:data7,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs17 === errors;
}
if(data7.duration !== undefined){
let data11 = data7.duration;
const _errs18 = errors;
if(!(validate323(data11, {instancePath:instancePath+"/input/duration",parentData:data7,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs18 === errors;
}
if(data7.image_url !== undefined){
let data12 = data7.image_url;
const _errs19 = errors;
if(!(validate74(data12, {instancePath:instancePath+"/input/image_url",parentData:data7,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate52(data14, {instancePath:instancePath+"/input/seed",parentData:data7,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate541.errors = vErrors;
return errors === 0;
}

export const v44 = validate559;
const schema151 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f107"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f72"},"resolution":{"$ref":"f73"},"duration":{"$ref":"f74"},"image_url":{"$ref":"f21"}}}}};
const schema152 = {"type":"string","enum":["seedance-v1-pro-fast"]};
const obj83 = ["seedance-v1-pro-fast"];

function validate560(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate560.errors = vErrors;
return errors === 0;
}


function validate559(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema151.required){
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
if(!(validate560(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
for(const prop1 of schema151.properties.input.required){
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
if(!(validate319(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.resolution !== undefined){
let data7 = data4.resolution;
const _errs14 = errors;
if(!(validate321(data7, {instancePath:instancePath+"/input/resolution",parentData:data4,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.duration !== undefined){
let data8 = data4.duration;
const _errs15 = errors;
if(!(validate323(data8, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs15 === errors;
}
if(data4.image_url !== undefined){
let data9 = data4.image_url;
const _errs16 = errors;
if(!(validate74(data9, {instancePath:instancePath+"/input/image_url",parentData:data4,parentDataProperty:"image_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate559.errors = vErrors;
return errors === 0;
}

export const v45 = validate569;
const schema153 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f108"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","aspect_ratio","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"aspect_ratio":{"$ref":"f109"},"resolution":{"$ref":"f76"},"duration":{"$ref":"f110"},"image_urls":{"$ref":"f5"},"fixed_lens":{"$ref":"f11"},"generate_audio":{"$ref":"f11"}}}}};
const schema154 = {"type":"string","enum":["seedance-1-5-pro"]};
const obj84 = ["seedance-1-5-pro"];

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
validate570.errors = vErrors;
return errors === 0;
}

const schema155 = {"type":"string","enum":["1:1","9:16","16:9","4:3","3:4","21:9"]};
const obj85 = ["1:1","9:16","16:9","4:3","3:4","21:9"];

function validate575(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate575.errors = vErrors;
return errors === 0;
}

const schema156 = {"type":"integer","enum":[4,8,12]};
const obj86 = [4,8,12];

function validate578(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate578.errors = vErrors;
return errors === 0;
}


function validate569(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema153.required){
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
if(!(validate570(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate570.errors : vErrors.concat(validate570.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
for(const prop1 of schema153.properties.input.required){
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
if(!(validate575(data6, {instancePath:instancePath+"/input/aspect_ratio",parentData:data4,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs13 === errors;
}
if(data4.resolution !== undefined){
let data7 = data4.resolution;
const _errs14 = errors;
if(!(validate334(data7, {instancePath:instancePath+"/input/resolution",parentData:data4,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs14 === errors;
}
if(data4.duration !== undefined){
let data8 = data4.duration;
const _errs15 = errors;
if(!(validate578(data8, {instancePath:instancePath+"/input/duration",parentData:data4,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors);
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
validate569.errors = vErrors;
return errors === 0;
}

export const v46 = validate583;
const schema157 = {"type":"object","required":["model","callBackUrl","prompt","imageUrl","aspectRatio","duration"],"additionalProperties":false,"properties":{"model":{"$ref":"f111"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"aspectRatio":{"$ref":"f49"},"duration":{"$ref":"f38"},"watermark":{"$ref":"f11"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"prompt":{"$ref":"f3"},"imageUrl":{"$ref":"f21"},"imageURLList":{"$ref":"f2"},"aspectRatio":{"$ref":"f34"},"duration":{"$ref":"f74"},"watermark":{"$ref":"f11"}}};
const schema158 = {"type":"string","enum":["runway"]};
const obj87 = ["runway"];

function validate584(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate584.errors = vErrors;
return errors === 0;
}


function validate583(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema157.required){
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
if(!(func0.call(schema157.properties, key0))){
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
if(!(validate584(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate584.errors : vErrors.concat(validate584.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate196(data3, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.duration !== undefined){
let data4 = content0.duration;
const _errs9 = errors;
if(!(validate156(data4, {instancePath:instancePath+"/options/duration",parentData:content0,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
if(!(validate74(data7, {instancePath:instancePath+"/imageUrl",parentData:data,parentDataProperty:"imageUrl",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate144(data9, {instancePath:instancePath+"/aspectRatio",parentData:data,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs14 === errors;
}
if(data.duration !== undefined){
let data10 = data.duration;
const _errs15 = errors;
if(!(validate323(data10, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
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
validate583.errors = vErrors;
return errors === 0;
}

export const v47 = validate596;
const schema159 = {"type":"object","required":["model","callBackUrl","prompt"],"additionalProperties":false,"properties":{"model":{"$ref":"f112"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"aspectRatio":{"$ref":"f49"},"seed":{"$ref":"f16"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"prompt":{"$ref":"f3"},"referenceImage":{"$ref":"f21"},"imageURLList":{"$ref":"f2"},"videoUrl":{"$ref":"f21"},"videoURLList":{"$ref":"f2"},"aspectRatio":{"$ref":"f34"},"seed":{"$ref":"f16"},"waterMark":{"$ref":"f11"}}};
const schema160 = {"type":"string","enum":["runway-aleph"]};
const obj88 = ["runway-aleph"];

function validate597(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate597.errors = vErrors;
return errors === 0;
}


function validate596(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func0.call(schema159.properties, key0))){
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
if(!(validate597(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate597.errors : vErrors.concat(validate597.errors);
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
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r ]*\\{"}};
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
if(!(validate196(data3, {instancePath:instancePath+"/options/aspectRatio",parentData:content0,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs8 === errors;
}
if(content0.seed !== undefined){
let data4 = content0.seed;
const _errs9 = errors;
if(!(validate52(data4, {instancePath:instancePath+"/options/seed",parentData:content0,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate74(data6, {instancePath:instancePath+"/referenceImage",parentData:data,parentDataProperty:"referenceImage",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate74(data8, {instancePath:instancePath+"/videoUrl",parentData:data,parentDataProperty:"videoUrl",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate144(data10, {instancePath:instancePath+"/aspectRatio",parentData:data,parentDataProperty:"aspectRatio",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs15 === errors;
}
if(data.seed !== undefined){
let data11 = data.seed;
const _errs16 = errors;
if(!(validate52(data11, {instancePath:instancePath+"/seed",parentData:data,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate596.errors = vErrors;
return errors === 0;
}

export const v48 = validate610;
const schema161 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f113"},"callBackUrl":{"$ref":"f1"},"imageURLList":{"$ref":"f2"},"input":{"type":"object","required":["prompt","image_urls","resolution","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f3"},"image_urls":{"$ref":"f89"},"resolution":{"$ref":"f76"},"duration":{"$ref":"f114"},"mode":{"$ref":"f15"},"aspect_ratio":{"$ref":"f15"}}}}};
const schema162 = {"type":"string","enum":["grok-imagine-video"]};
const obj89 = ["grok-imagine-video"];

function validate611(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate611.errors = vErrors;
return errors === 0;
}

const schema163 = {"type":"integer","enum":[6,10,15]};
const obj90 = [6,10,15];

function validate618(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate618.errors = vErrors;
return errors === 0;
}


function validate610(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate611(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
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
for(const prop1 of schema161.properties.input.required){
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
if(!(validate448(data5, {instancePath:instancePath+"/input/image_urls",parentData:data3,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
}
if(data3.resolution !== undefined){
let data6 = data3.resolution;
const _errs10 = errors;
if(!(validate334(data6, {instancePath:instancePath+"/input/resolution",parentData:data3,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data3.duration !== undefined){
let data7 = data3.duration;
const _errs11 = errors;
if(!(validate618(data7, {instancePath:instancePath+"/input/duration",parentData:data3,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate618.errors : vErrors.concat(validate618.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data3.mode !== undefined){
let data8 = data3.mode;
const _errs12 = errors;
if(!(validate49(data8, {instancePath:instancePath+"/input/mode",parentData:data3,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data3.aspect_ratio !== undefined){
let data9 = data3.aspect_ratio;
const _errs13 = errors;
if(!(validate49(data9, {instancePath:instancePath+"/input/aspect_ratio",parentData:data3,parentDataProperty:"aspect_ratio",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate610.errors = vErrors;
return errors === 0;
}

export const v49 = validate622;
const schema164 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f115"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["text","voice","language_code"],"additionalProperties":false,"properties":{"text":{"$ref":"f3"},"voice":{"$ref":"f3"},"language_code":{"$ref":"f3"},"stability":{"$ref":"f23"},"similarity_boost":{"$ref":"f23"},"speed":{"$ref":"f23"},"style":{"$ref":"f116"}}}}};
const schema165 = {"type":"string","enum":["elevenlabs-tts-turbo"]};
const obj91 = ["elevenlabs-tts-turbo"];

function validate623(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate623.errors = vErrors;
return errors === 0;
}

const schema166 = {"type":["string","number"]};

function validate632(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema166.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
validate632.errors = vErrors;
return errors === 0;
}


function validate622(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema164.required){
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
if(!(validate623(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate623.errors : vErrors.concat(validate623.errors);
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
for(const prop1 of schema164.properties.input.required){
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
if(!(validate86(data6, {instancePath:instancePath+"/input/stability",parentData:data2,parentDataProperty:"stability",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data2.similarity_boost !== undefined){
let data7 = data2.similarity_boost;
const _errs11 = errors;
if(!(validate86(data7, {instancePath:instancePath+"/input/similarity_boost",parentData:data2,parentDataProperty:"similarity_boost",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data2.speed !== undefined){
let data8 = data2.speed;
const _errs12 = errors;
if(!(validate86(data8, {instancePath:instancePath+"/input/speed",parentData:data2,parentDataProperty:"speed",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data2.style !== undefined){
let data9 = data2.style;
const _errs13 = errors;
if(!(validate632(data9, {instancePath:instancePath+"/input/style",parentData:data2,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
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
validate622.errors = vErrors;
return errors === 0;
}

export const v50 = validate634;
const schema167 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f117"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["text","voice","language_code"],"additionalProperties":false,"properties":{"text":{"$ref":"f3"},"voice":{"$ref":"f3"},"language_code":{"$ref":"f3"},"stability":{"$ref":"f23"},"similarity_boost":{"$ref":"f23"},"speed":{"$ref":"f23"},"style":{"$ref":"f116"}}}}};
const schema168 = {"type":"string","enum":["elevenlabs-tts"]};
const obj92 = ["elevenlabs-tts"];

function validate635(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate635.errors = vErrors;
return errors === 0;
}


function validate634(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate635(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate635.errors : vErrors.concat(validate635.errors);
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
if(!(validate86(data6, {instancePath:instancePath+"/input/stability",parentData:data2,parentDataProperty:"stability",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
}
if(data2.similarity_boost !== undefined){
let data7 = data2.similarity_boost;
const _errs11 = errors;
if(!(validate86(data7, {instancePath:instancePath+"/input/similarity_boost",parentData:data2,parentDataProperty:"similarity_boost",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
}
if(data2.speed !== undefined){
let data8 = data2.speed;
const _errs12 = errors;
if(!(validate86(data8, {instancePath:instancePath+"/input/speed",parentData:data2,parentDataProperty:"speed",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs12 === errors;
}
if(data2.style !== undefined){
let data9 = data2.style;
const _errs13 = errors;
if(!(validate632(data9, {instancePath:instancePath+"/input/style",parentData:data2,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
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
validate634.errors = vErrors;
return errors === 0;
}

export const v51 = validate645;
const schema169 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f118"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["dialogue","language_code"],"additionalProperties":false,"properties":{"dialogue":{"$ref":"f69"},"language_code":{"$ref":"f3"},"stability":{"$ref":"f23"}}}}};
const schema170 = {"type":"string","enum":["elevenlabs-v3-dialogue"]};
const obj93 = ["elevenlabs-v3-dialogue"];

function validate646(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate646.errors = vErrors;
return errors === 0;
}


function validate645(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate646(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate646.errors : vErrors.concat(validate646.errors);
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
if(!(validate306(data3, {instancePath:instancePath+"/input/dialogue",parentData:data2,parentDataProperty:"dialogue",rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
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
if(!(validate86(data5, {instancePath:instancePath+"/input/stability",parentData:data2,parentDataProperty:"stability",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
validate645.errors = vErrors;
return errors === 0;
}

export const v52 = validate652;
const schema171 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f119"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["audio_url"],"additionalProperties":false,"properties":{"audio_url":{"$ref":"f21"},"language_code":{"$ref":"f15"},"tag_audio_events":{"$ref":"f11"}}}}};
const schema172 = {"type":"string","enum":["elevenlabs-speech-to-text"]};
const obj94 = ["elevenlabs-speech-to-text"];

function validate653(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate653.errors = vErrors;
return errors === 0;
}


function validate652(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema171.required){
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
if(!(validate653(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
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
for(const prop1 of schema171.properties.input.required){
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
if(!(validate74(data3, {instancePath:instancePath+"/input/audio_url",parentData:data2,parentDataProperty:"audio_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.language_code !== undefined){
let data4 = data2.language_code;
const _errs8 = errors;
if(!(validate49(data4, {instancePath:instancePath+"/input/language_code",parentData:data2,parentDataProperty:"language_code",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate652.errors = vErrors;
return errors === 0;
}

export const v53 = validate659;
const schema173 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f120"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["audio_url"],"additionalProperties":false,"properties":{"audio_url":{"$ref":"f21"}}}}};
const schema174 = {"type":"string","enum":["elevenlabs-audio-isolation"]};
const obj95 = ["elevenlabs-audio-isolation"];

function validate660(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate660.errors = vErrors;
return errors === 0;
}


function validate659(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema173.required){
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
if(!(validate660(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate660.errors : vErrors.concat(validate660.errors);
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
for(const prop1 of schema173.properties.input.required){
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
if(!(validate74(data3, {instancePath:instancePath+"/input/audio_url",parentData:data2,parentDataProperty:"audio_url",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate659.errors = vErrors;
return errors === 0;
}

export const v54 = validate664;
const schema175 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f121"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"$ref":"f3"},"duration_seconds":{"$ref":"f23"},"loop":{"$ref":"f11"},"prompt_influence":{"$ref":"f23"}}}}};
const schema176 = {"type":"string","enum":["elevenlabs-sound-effect"]};
const obj96 = ["elevenlabs-sound-effect"];

function validate665(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate665.errors = vErrors;
return errors === 0;
}


function validate664(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema175.required){
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
if(!(validate665(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate665.errors : vErrors.concat(validate665.errors);
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
for(const prop1 of schema175.properties.input.required){
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
if(!(validate86(data4, {instancePath:instancePath+"/input/duration_seconds",parentData:data2,parentDataProperty:"duration_seconds",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate86(data6, {instancePath:instancePath+"/input/prompt_influence",parentData:data2,parentDataProperty:"prompt_influence",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
validate664.errors = vErrors;
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
