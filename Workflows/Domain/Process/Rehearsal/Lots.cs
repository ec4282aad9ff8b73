namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A row of numbers that looks drawn and follows from its seed alone (SplitMix64): the same seed makes up the same cases on every machine.</summary>
internal sealed class Lots(int seed)
{
    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);

    /// <summary>The next one, from zero up to but without the bound.</summary>
    public int Next(int bound)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
        }
    }
}
