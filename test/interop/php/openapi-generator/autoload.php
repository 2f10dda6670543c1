<?php

declare(strict_types=1);

// Every warning, notice and deprecation is an error.
error_reporting(E_ALL);
set_error_handler(static function (int $level, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $level, $file, $line);
});

require 'GuzzleHttp/autoload.php';

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'Cliprise\\')) {
        require __DIR__ . '/client/lib/' . str_replace('\\', '/', substr($class, strlen('Cliprise\\'))) . '.php';
    }
});
