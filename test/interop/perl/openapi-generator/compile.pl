# Loads all that was generated; a warning is an error.
use strict;
use warnings FATAL => 'all';

for my $path ('client/lib/Cliprise/TasksApi.pm', glob('client/lib/Cliprise/Object/*.pm')) {
    require "./$path";
}
