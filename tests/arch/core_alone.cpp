// Holds the whole of core and nothing else: if core needed a window library, this would not link, or ldd would show it.
int main()
{
    return 0;
}
