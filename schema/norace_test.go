//go:build !race

package schema

// slack is how much longer than otherwise things may take.
const slack = 1
