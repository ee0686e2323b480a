package ui

import (
	"bytes"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
)

// packed holds the assets that were asked for in gzip, by their names: each is
// packed once, by whoever asks first, and kept, which is 2.5 MB for all there
// are. The wrapper gzhttp of the same library packs each answer anew, and does
// not know the ETag of a packed answer again when it is asked If-None-Match.
var packed sync.Map // of func() []byte

// packAsset returns an asset in gzip. The name must be that of one.
func packAsset(name string) []byte {
	pack, _ := packed.LoadOrStore(name, sync.OnceValue(func() []byte {
		plain, err := fs.ReadFile(dist, name)
		if err != nil {
			panic(fmt.Sprintf("ui: read an asset that was opened: %v", err)) // it is in the binary
		}
		var out bytes.Buffer
		w := gzip.NewWriter(&out)
		w.Write(plain) // a buffer takes all
		w.Close()
		return out.Bytes()
	}))
	return pack.(func() []byte)()
}

// acceptsGzip reports whether a request can be answered in gzip. See RFC 9110,
// section 12.5.3.
func acceptsGzip(r *http.Request) bool {
	others := false
	for _, field := range r.Header.Values("Accept-Encoding") {
		for coding := range strings.SplitSeq(field, ",") {
			name, params, err := mime.ParseMediaType(coding)
			if err != nil {
				continue
			}
			q, err := strconv.ParseFloat(params["q"], 64)
			wanted := params["q"] == "" || err == nil && q > 0
			switch name {
			case "gzip":
				return wanted
			case "*":
				others = wanted
			}
		}
	}
	return others
}
