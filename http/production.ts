// Imported before everything else: the framework reads these when it is loaded. This server never develops, and
// nothing on it reports to anybody.
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
