// The peer of logs.py: DuckDB on the same rows, in memory. Prints a JSON object; times in ms, each the median of RUNS.
//   node logspeer.js LINES RUNS FOLDER      from a line each row; FOLDER holds node_modules/@duckdb/node-api
//   node logspeer.js PAGES pages FOLDER     only loads them, from API pages of a thousand rows each
const path = require("path");
const [lines, runs, folder] = process.argv.slice(2);
const {DuckDBInstance} = require(path.join(folder, "node_modules", "@duckdb", "node-api"));

const types = {id: "VARCHAR", timestamp: "TIMESTAMP", provider: "VARCHAR", event: "VARCHAR", providerEvent: "VARCHAR", status: "VARCHAR",
    httpStatus: "INTEGER", attempt: "INTEGER", durationMs: "INTEGER", error: "VARCHAR", currency: "VARCHAR", value: "DOUBLE", requestId: "VARCHAR", payload: "JSON"};
const columns = "{" + Object.entries(types).map(([name, type]) => `"${name}":'${type}'`).join(", ") + "}";
const row = "STRUCT(" + Object.entries(types).map(([name, type]) => `"${name}" ${type}`).join(", ") + ")";

async function timed(f) {
    const begin = process.hrtime.bigint();
    const result = await f();
    return [Number(process.hrtime.bigint() - begin) / 1e6, result];
}

async function median(connection, sql) {
    const times = [];
    let rows = 0;
    for (let i = 0; i < Number(runs); ++i) {
        const [ms, result] = await timed(() => connection.run(sql));
        times.push(ms);
        rows = Number((await connection.runAndReadAll("SELECT count(*) FROM logs")).getRows()[0][0]);
        void result;
    }
    times.sort((a, b) => a - b);
    return [times[times.length >> 1], rows];
}

(async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run("SET threads=" + require("os").cpus().length);
    if (runs === "pages") {
        const [load] = await timed(() => connection.run(
            `CREATE TABLE logs AS SELECT unnest(data) AS log FROM read_json('${lines}', format='newline_delimited', maximum_object_size=67108864, columns={data:'${row}[]'})`));
        const rows = Number((await connection.runAndReadAll("SELECT count(*) FROM logs")).getRows()[0][0]);
        console.log(JSON.stringify({load, rows}));
        return;
    }
    const [load] = await timed(() => connection.run(
        `CREATE TABLE logs AS SELECT * FROM read_json('${lines}', format='newline_delimited', columns=${columns})`));
    const peak = process.resourceUsage().maxRSS * 1024;
    const [filter, rows] = await median(connection, "CREATE OR REPLACE TEMP TABLE found AS SELECT rowid AS r FROM logs WHERE provider = 'meta' AND status = 'failed'");
    const [sort] = await median(connection, "SELECT rowid FROM logs ORDER BY durationMs DESC");
    const [group] = await median(connection, "SELECT date_trunc('minute', \"timestamp\"), status, count(*) FROM logs GROUP BY 1, 2");
    console.log(JSON.stringify({load, peak, filter, sort, group, rows}));
})();
