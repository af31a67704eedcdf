// The few functions that Embedded Swift asks of its surroundings. The linker refuses any other undefined symbol.
#include <stddef.h>
#include <stdint.h>

extern unsigned char __heap_base;
static uintptr_t top = 0;

// Free lists by size class (powers of two from 16 bytes): enough for a kernel that reuses its tables.
static void *free_lists[32];

static int class_of(size_t size) {
  int index = 0;
  size_t limit = 16;
  while (limit < size) { limit <<= 1; index++; }
  return index;
}

void *malloc(size_t size) {
  int index = class_of(size + 16);
  if (free_lists[index]) {
    void **block = free_lists[index];
    free_lists[index] = *block;
    return (unsigned char *)block + 16;
  }
  if (top == 0) top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
  uintptr_t start = top;
  top += (size_t)16 << index;
  while (top > (uintptr_t)__builtin_wasm_memory_size(0) << 16)
    if (__builtin_wasm_memory_grow(0, 16) == (size_t)-1) __builtin_trap();
  *((uint32_t *)start + 3) = (uint32_t)index;
  return (void *)(start + 16);
}

void free(void *pointer) {
  if (!pointer) return;
  unsigned char *block = (unsigned char *)pointer - 16;
  uint32_t index = *((uint32_t *)block + 3);
  *(void **)block = free_lists[index];
  free_lists[index] = block;
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  if (alignment > 16) __builtin_trap();
  *result = malloc(size);
  return 0;
}

void *memcpy(void *to, const void *from, size_t count) {
  unsigned char *a = to; const unsigned char *b = from;
  while (count--) *a++ = *b++;
  return to;
}

void *memmove(void *to, const void *from, size_t count) {
  unsigned char *a = to; const unsigned char *b = from;
  if (a < b) while (count--) *a++ = *b++;
  else while (count--) a[count] = b[count];
  return to;
}

void *memset(void *to, int value, size_t count) {
  unsigned char *a = to;
  while (count--) *a++ = (unsigned char)value;
  return to;
}

uintptr_t __stack_chk_guard = 0x5bd1e995;
void __stack_chk_fail(void) { __builtin_trap(); }
