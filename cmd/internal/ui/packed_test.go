package ui

import (
	"bytes"
	"io"
	"io/fs"
	"sync"
	"testing"

	"github.com/klauspost/compress/gzip"
)

func TestPages_Gzip(t *testing.T) {
	h := Pages(given())
	asset := anAsset(t)
	plain, err := fs.ReadFile(dist, asset)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 4 { // at once
		all.Go(func() {
			w := get(h, "GET", "/"+asset, "Accept-Encoding", "gzip, deflate, br")
			if w.Code != 200 || w.Header().Get("Content-Encoding") != "gzip" || w.Header().Get("Content-Type") != contentTypes[".js"] {
				t.Errorf("%d %v", w.Code, w.Header())
				return
			}
			if w.Body.Len() > len(plain)/2 {
				t.Errorf("%d of %d bytes", w.Body.Len(), len(plain))
			}
			r, err := gzip.NewReader(w.Body)
			if err != nil {
				t.Error(err)
				return
			}
			if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, plain) {
				t.Errorf("unpacked, it is another: %v", err)
			}
		})
	}
	all.Wait()
	gz := get(h, "GET", "/"+asset, "Accept-Encoding", "gzip").Header().Get("ETag")
	if w := get(h, "GET", "/"+asset, "Accept-Encoding", "gzip", "If-None-Match", gz); w.Code != 304 {
		t.Errorf("again: %d", w.Code)
	}
	w := get(h, "GET", "/"+asset)
	if w.Header().Get("Content-Encoding") != "" || !bytes.Equal(w.Body.Bytes(), plain) || w.Header().Get("ETag") == gz {
		t.Errorf("without Accept-Encoding: %v", w.Header())
	}
	if w.Header().Get("Vary") != "Accept-Encoding" {
		t.Errorf("a cache is not told that there are two: %v", w.Header())
	}
}

func TestAcceptsGzip(t *testing.T) {
	h := Pages(given())
	asset := "/" + anAsset(t)
	for accept, want := range map[string]bool{
		"": false, "gzip": true, "br, GZIP;q=0.5": true, "gzip;q=0": false, "*": true, "*;q=0": false, "gzip;q=0, *": false, "*, gzip;q=0.0": false,
		"identity": false, "xgzip": false, "gzip;q=x": false, ";;, gzip": true,
	} {
		if got := get(h, "HEAD", asset, "Accept-Encoding", accept).Header().Get("Content-Encoding") == "gzip"; got != want {
			t.Errorf("%q: %t, want %t", accept, got, want)
		}
	}
}
