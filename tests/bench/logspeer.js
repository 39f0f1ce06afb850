// The peer of logs.py: DuckDB on the same rows, in memory. It reads them a line each: pages of a thousand take it several times as long. Prints a JSON object; times in ms, each the median of RUNS.
//   node logspeer.js LINES RUNS FOLDER      FOLDER holds node_modules/@duckdb/node-api
const path = require("path");
const [lines, runs, folder] = process.argv.slice(2);
const {DuckDBInstance} = require(path.join(folder, "node_modules", "@duckdb", "node-api"));

const columns = "{id:'VARCHAR', \"timestamp\":'TIMESTAMP', provider:'VARCHAR', event:'VARCHAR', providerEvent:'VARCHAR', status:'VARCHAR', " +
    "httpStatus:'INTEGER', attempt:'INTEGER', durationMs:'INTEGER', error:'VARCHAR', currency:'VARCHAR', value:'DOUBLE', requestId:'VARCHAR', payload:'JSON'}";

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
    const [load] = await timed(() => connection.run(
        `CREATE TABLE logs AS SELECT * FROM read_json('${lines}', format='newline_delimited', columns=${columns})`));
    const peak = process.resourceUsage().maxRSS * 1024;
    const [filter, rows] = await median(connection, "CREATE OR REPLACE TEMP TABLE found AS SELECT rowid AS r FROM logs WHERE provider = 'meta' AND status = 'failed'");
    const [sort] = await median(connection, "SELECT rowid FROM logs ORDER BY durationMs DESC");
    const [group] = await median(connection, "SELECT date_trunc('minute', \"timestamp\"), status, count(*) FROM logs GROUP BY 1, 2");
    console.log(JSON.stringify({load, peak, filter, sort, group, rows}));
})();
