package exec

// SetPartBytes changes the size of parts, and returns what changes it back.
func SetPartBytes(n int) (restore func()) {
	before := partBytes
	partBytes = n
	return func() { partBytes = before }
}
