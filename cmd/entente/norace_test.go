//go:build !race

package main

// slack is how much longer than otherwise things may take.
const slack = 1
