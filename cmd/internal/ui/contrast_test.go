package ui

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// colorToken matches a colour of properties.css: its name, for light, for dark.
var colorToken = regexp.MustCompile(`(?m)^\s*--([a-z0-9-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\);`)

// The colours of the pages reach WCAG 2.2 AA: text 4.5 to 1 (1.4.3), and what a
// control, the focus or a node of the graph is known by 3 to 1 (1.4.11).
func TestTokens_Contrast(t *testing.T) {
	css, err := os.ReadFile("web/src/shared/properties.css")
	if err != nil {
		t.Fatal(err)
	}
	colors := map[string][2]string{}
	for _, m := range colorToken.FindAllStringSubmatch(string(css), -1) {
		colors[m[1]] = [2]string{m[2], m[3]}
	}
	backgrounds := []string{"page", "surface", "raised"}
	pairs := 0
	for name := range colors {
		least := 3.0
		on := backgrounds
		switch {
		case name == "page" || name == "surface" || name == "raised":
			continue
		case name == "line": // divides what space divides too
			continue
		case name == "on-accent":
			least, on = 4.5, []string{"accent"}
		case strings.HasPrefix(name, "text") || strings.HasPrefix(name, "claim-"):
			least = 4.5
		}
		for _, background := range on {
			for theme, word := range []string{"light", "dark"} {
				behind, ok := colors[background]
				if !ok {
					t.Fatalf("there is no --%s", background)
				}
				pairs++
				if got := contrast(t, colors[name][theme], behind[theme]); got < least {
					t.Errorf("%s: --%s on --%s has %.2f to 1, want %.1f", word, name, background, got, least)
				}
			}
		}
	}
	if pairs < 100 {
		t.Errorf("only %d pairs were found", pairs)
	}
}

// contrast is the contrast ratio of two sRGB colours, as WCAG 2.2 defines it.
func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	la, lb := luminance(t, a), luminance(t, b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// luminance is the relative luminance of RRGGBB, as WCAG 2.2 defines it.
func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}
