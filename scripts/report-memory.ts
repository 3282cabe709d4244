// Loaded into the build's own process, which alone knows how much memory it came to need.
process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  console.log(`Peak memory of the build: ${Math.round(maxRSS / 1024)} MB.`);
});
