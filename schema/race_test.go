//go:build race

package schema

// slack is how much longer than otherwise things may take: the race detector
// makes them slow.
const slack = 20
