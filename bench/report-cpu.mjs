/** Loaded into a process that is measured: tells its parent, whenever asked, how many microseconds of CPU it has spent. */
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send(user + system);
});
process.channel.unref();
