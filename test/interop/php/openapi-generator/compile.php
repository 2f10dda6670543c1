<?php

// PHP has no compiler to ask: every class of the client is loaded, and every request is made of them.

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/requests.php';

$files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator(__DIR__ . '/client/lib', FilesystemIterator::SKIP_DOTS));
foreach ($files as $file) {
    $name = 'Cliprise\\' . strtr(substr($file->getPathname(), strlen(__DIR__ . '/client/lib/'), -strlen('.php')), '/', '\\');
    if (!class_exists($name) && !interface_exists($name)) {
        throw new LogicException("{$file->getPathname()} has no $name");
    }
}

foreach (get_class_methods(Requests::class) as $request) {
    Requests::$request();
}
