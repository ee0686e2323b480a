//go:build race

package main

// slack is how much longer than otherwise things may take: the race detector
// makes them slow.
const slack = 20
