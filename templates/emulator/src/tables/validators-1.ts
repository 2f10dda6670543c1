// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.
// @ts-nocheck: what ajv compiles has no types.
import type { Validator } from "../emulator-tables.js";

export const v0 = validate0;
const schema0 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f0"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"model":{"$ref":"f2"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"imageURLList":{"$ref":"f3"},"input":{"type":"object","required":["prompt","image_size"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f4"},"image_size":{"$ref":"f5"},"seed":{"$ref":"f6"},"image_urls":{"$ref":"f7"}}}}};
const schema1 = {"type":"string","enum":["picture-1"]};
const obj0 = ["picture-1"];

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

const schema3 = {"type":"integer","minimum":0,"maximum":1};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate5.errors = vErrors;
return errors === 0;
}

const schema4 = {"type":"string","contentSchema":{"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"},"maxItems":3},"pattern":"^[\\t\\n\\r ]*\\["};
const pattern2 = new RegExp("^[\\t\\n\\r ]*\\[", "u");
const pattern3 = new RegExp("^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$", "u");

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if(!pattern2.test(data)){
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
if(content0.length > 3){
const err2 = {instancePath,schemaPath:"#/contentSchema/maxItems",keyword:"maxItems",params:{limit: 3}};
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
if(!pattern3.test(data0)){
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
validate7.errors = vErrors;
return errors === 0;
}

const schema5 = {"type":"string","minLength":1};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate9.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"string","enum":["1:1","16:9","1:1 HD"]};
const obj1 = ["1:1","16:9","1:1 HD"];

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate11.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"integer","minimum":10000,"maximum":999999};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate13.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"},"maxItems":3};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern3.test(data0)){
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
validate15.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^[\\t\\n\\r ]*\\{", "u");

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
if(data.options !== undefined){
let data2 = data.options;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
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
if(!(validate5(data3, {instancePath:instancePath+"/options/model",parentData:content0,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
if(!(validate7(data4, {instancePath:instancePath+"/imageURLList",parentData:data,parentDataProperty:"imageURLList",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
for(const prop1 of schema0.properties.input.required){
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
if(!((((key1 === "prompt") || (key1 === "image_size")) || (key1 === "seed")) || (key1 === "image_urls"))){
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
if(!(validate9(data6, {instancePath:instancePath+"/input/prompt",parentData:data5,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs13 === errors;
}
if(data5.image_size !== undefined){
let data7 = data5.image_size;
const _errs14 = errors;
if(!(validate11(data7, {instancePath:instancePath+"/input/image_size",parentData:data5,parentDataProperty:"image_size",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data5.seed !== undefined){
let data8 = data5.seed;
const _errs15 = errors;
if(!(validate13(data8, {instancePath:instancePath+"/input/seed",parentData:data5,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data5.image_urls !== undefined){
let data9 = data5.image_urls;
const _errs16 = errors;
if(!(validate15(data9, {instancePath:instancePath+"/input/image_urls",parentData:data5,parentDataProperty:"image_urls",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
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
validate0.errors = vErrors;
return errors === 0;
}

export const v1 = validate17;
const schema9 = {"type":"object","required":["model","callBackUrl","prompt"],"additionalProperties":false,"properties":{"model":{"$ref":"f8"},"callBackUrl":{"$ref":"f1"},"options":{"type":"string","contentSchema":{"type":"object","properties":{"model":{"$ref":"f9"}}},"pattern":"^[\\t\\n\\r ]*\\{"},"prompt":{"$ref":"f4"},"fileUrl":{"$ref":"f10"}}};
const schema10 = {"type":"string","enum":["rooted-pro"]};
const obj2 = ["rooted-pro"];

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate18.errors = vErrors;
return errors === 0;
}

const schema11 = {"const":0};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(0 !== data){
const err0 = {instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: 0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"string","contentSchema":{"type":"array","items":{"type":"string","pattern":"^https?://(?:(?:[^\\x00-,./:-@\\[-\\^\\x60{-\\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]+\\.){1,127}(?:[B-HJKM-Zb-hjkm-z][0-9A-Za-z-]+|[Aa](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-OQ-Za-oq-z-][0-9A-Za-z-]*|[Pp](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa][0-9A-Za-z-]+)?)?)|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt](?:[0-9A-DF-Za-df-z-][0-9A-Za-z-]*|[Ee](?:[0-9A-QS-Za-qs-z-][0-9A-Za-z-]*|[Rr](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll][0-9A-Za-z-]+)?)?)?)?)?)?)|[Ll](?:[0-9B-NP-Zb-np-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?|[Oo](?:[0-9ABD-Zabd-z-][0-9A-Za-z-]*|[Cc](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-KM-Za-km-z-][0-9A-Za-z-]*|[Ll](?:[0-9A-CE-GI-Za-ce-gi-z-][0-9A-Za-z-]*|[Dd](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-LN-Za-ln-z-][0-9A-Za-z-]*|[Mm](?:[0-9B-Zb-z-][0-9A-Za-z-]*|[Aa](?:[0-9A-HJ-Za-hj-z-][0-9A-Za-z-]*|[Ii](?:[0-9A-MO-Za-mo-z-][0-9A-Za-z-]*|[Nn][0-9A-Za-z-]+)?)?)?)?)?|[Hh](?:[0-9A-NP-Za-np-z-][0-9A-Za-z-]*|[Oo](?:[0-9A-RT-Za-rt-z-][0-9A-Za-z-]*|[Ss](?:[0-9A-SU-Za-su-z-][0-9A-Za-z-]*|[Tt][0-9A-Za-z-]+)?)?)?))?)?)?))\\.?|(?:(?:(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-8]|17[013-9]|18[0-9]|19[013-79]|2[01][0-9]|22[0-3])\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|100\\.(?:[0-9]|[1-5][0-9]|6[0-3]|12[89]|1[3-9][0-9]|2[0-4][0-9]|25[0-5])|169\\.(?:[1-9]?[0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-35])|172\\.(?:[0-9]|1[0-5]|3[2-9]|[4-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|192\\.(?:[1-9][0-9]?|1[0-5][0-9]|16[0-79]|1[7-9][0-9]|2[0-4][0-9]|25[0-5])|198\\.(?:[0-9]|1[0-7]|[2-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|192\\.0\\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))\\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))(?::[0-9]+)?(?:[/?#][^\\t-\\r \\xa0\u1680\u2000-\u200a‧-\u202f\u205f\u3000﻾-＀]*)?$"}},"pattern":"^[\\t\\n\\r ]*\\["};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(typeof data === "string"){
if(!pattern2.test(data)){
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
if(!pattern3.test(data0)){
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
validate24.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema9.required){
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
if(!(((((key0 === "model") || (key0 === "callBackUrl")) || (key0 === "options")) || (key0 === "prompt")) || (key0 === "fileUrl"))){
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
if(!(validate18(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
if(!pattern1.test(data2)){
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
if(!(validate21(data3, {instancePath:instancePath+"/options/model",parentData:content0,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(validate9(data4, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs9 === errors;
}
if(data.fileUrl !== undefined){
let data5 = data.fileUrl;
const _errs10 = errors;
if(!(validate24(data5, {instancePath:instancePath+"/fileUrl",parentData:data,parentDataProperty:"fileUrl",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
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
validate17.errors = vErrors;
return errors === 0;
}

export const v2 = validate26;
const schema13 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f11"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["prompt","duration"],"additionalProperties":false,"properties":{"prompt":{"$ref":"f4"},"duration":{"$ref":"f12"},"sound":{"$ref":"f13"}}}}};
const schema14 = {"type":"string","enum":["film-2"]};
const obj3 = ["film-2"];

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"integer","enum":[5,10]};
const obj4 = [5,10];

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate31.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"boolean"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate33.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema13.required){
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
if(!(validate27(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
for(const prop1 of schema13.properties.input.required){
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
if(!(((key1 === "prompt") || (key1 === "duration")) || (key1 === "sound"))){
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
if(!(validate9(data3, {instancePath:instancePath+"/input/prompt",parentData:data2,parentDataProperty:"prompt",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs7 === errors;
}
if(data2.duration !== undefined){
let data4 = data2.duration;
const _errs8 = errors;
if(!(validate31(data4, {instancePath:instancePath+"/input/duration",parentData:data2,parentDataProperty:"duration",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs8 === errors;
}
if(data2.sound !== undefined){
let data5 = data2.sound;
const _errs9 = errors;
if(!(validate33(data5, {instancePath:instancePath+"/input/sound",parentData:data2,parentDataProperty:"sound",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate26.errors = vErrors;
return errors === 0;
}

export const v3 = validate35;
const schema17 = {"type":"object","required":["model","callBackUrl","input"],"additionalProperties":false,"properties":{"model":{"$ref":"f14"},"callBackUrl":{"$ref":"f1"},"input":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"$ref":"f4"}}}}};
const schema18 = {"type":"string","enum":["speech-1"]};
const obj5 = ["speech-1"];

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema17.required){
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
if(!(validate36(data0, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
for(const prop1 of schema17.properties.input.required){
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
if(!(key1 === "text")){
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
if(!(validate9(data3, {instancePath:instancePath+"/input/text",parentData:data2,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
validate35.errors = vErrors;
return errors === 0;
}

export const validators: Readonly<Record<string, Validator>> = {
  "picture-1": v0,
  "rooted": v1,
  "film-2": v2,
  "speech-1": v3,
};
