-- Tells wrk to end with one line of JSON: latencies in milliseconds, requests in a second, what failed.

done = function(summary, latency, requests)
   local errors = summary.errors
   local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
   io.write(string.format(
      '{"p50": %.3f, "p95": %.3f, "p99": %.3f, "requests": %d, "requests_a_second": %.1f, "failed": %d}\n',
      latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
      summary.requests, summary.requests / (summary.duration / 1e6), failed))
end
