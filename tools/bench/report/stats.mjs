/** The value below which a share of the sorted values lies, between two neighbours where it falls there. */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place % 1);
}

/** Median and quartiles; undefined of nothing. */
export function summary(values) {
  if (!values.length) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((share) => Number(quantile(sorted, share).toFixed(2)));
  return {median, q1, q3, count: sorted.length};
}
