// The peer of decisions.cpp: the same mapping, conditions and currency chain with json-logic-js on Node, one thread.
//   node decisions.js FILE SECONDS FOLDER      FOLDER holds node_modules/json-logic-js
const fs = require("fs");
const path = require("path");
const [file, seconds, folder] = process.argv.slice(2);
const jsonLogic = require(path.join(folder, "node_modules", "json-logic-js"));
const data = JSON.parse(fs.readFileSync(file, "utf8"));

const operators = {
    gte: (at, value) => ({">=": [at, value]}),
    in: (at, value) => ({in: [at, value]}),
    neq: (at, value) => ({"!==": [at, value]}),
};
const filters = {};
for (const [name, filter] of Object.entries(data.record.eventFilters)) {
    filters[name] = {and: filter.conditions.map((c) => operators[c.operator]({var: c.field}, c.value))};
}

function decide(event) {
    const mapped = data.record.eventMapping[event.event];
    if (!mapped) return "unmapped";
    const filter = filters[event.event];
    if (filter && !jsonLogic.apply(filter, event)) return "filtered";
    const currency = event.currency || (event.order && event.order.currency) || "EUR";
    return currency ? "send" : "invalid";
}

for (const event of data.events) decide(event); // compiled by then
const begin = process.hrtime.bigint();
let count = 0, sum = 0, elapsed = 0;
while (elapsed < Number(seconds)) {
    for (const event of data.events) sum += decide(event).length;
    count += data.events.length;
    elapsed = Number(process.hrtime.bigint() - begin) / 1e9;
}
process.stderr.write(`${count} decisions, sum ${sum}\n`);
console.log(Math.round(count / elapsed));
