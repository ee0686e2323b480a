//go:build !race

package schema

// slack is how much longer than otherwise things may take: tests share a
// machine.
const slack = 3
