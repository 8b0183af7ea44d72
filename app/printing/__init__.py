"""Receipt printers: dots as raw ESC/POS over USB, network or serial line, with time limits and the printer's state."""
