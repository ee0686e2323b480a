// Runs graphql-http's server audits against a running server and fails unless
// all of them pass: node audit.js http://127.0.0.1:8080/graphql
import { serverAudits } from 'graphql-http';

const expected = 61; // of graphql-http 1.23.1: an audit that is lost is no pass
const url = process.argv[2];
if (!url) {
  console.error('usage: node audit.js URL');
  process.exit(2);
}

const audits = serverAudits({ url });
let passed = 0;
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === 'ok') {
    passed++;
  } else {
    console.error(`${result.status}: ${audit.id} ${audit.name}: ${result.reason ?? ''}`);
    if (result.response) console.error(`  ${result.response.status} ${result.response.headers.get('content-type')}`);
  }
}
console.log(`${passed} of ${audits.length} audits pass`);
process.exit(passed === audits.length && audits.length === expected ? 0 : 1);
