module cliprise

go 1.23.0

require gopkg.in/validator.v2 v2.0.1
