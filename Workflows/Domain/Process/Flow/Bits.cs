using System.Numerics;

namespace ApprovalHub.Domain.Process.Flow;

/// <summary>A small set of indexes (nodes or connections).</summary>
internal sealed class Bits
{
    private readonly ulong[] words;

    public Bits(int size) => words = new ulong[Math.Max(1, (size + 63) / 64)];

    private Bits(ulong[] words) => this.words = words;

    public bool Any
    {
        get
        {
            foreach (var word in words)
            {
                if (word != 0) return true;
            }

            return false;
        }
    }

    /// <summary>The members, in growing order; the set may be changed while they are read.</summary>
    public IEnumerable<int> Items
    {
        get
        {
            for (var w = 0; w < words.Length; w++)
            {
                for (var rest = words[w]; rest != 0; rest &= rest - 1)
                    yield return (w * 64) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    public static Bits From(ulong[] words) => new((ulong[])words.Clone());

    public bool Has(int index) => (words[index >> 6] & (1UL << (index & 63))) != 0;

    public void Set(int index) => words[index >> 6] |= 1UL << (index & 63);

    public void Clear(int index) => words[index >> 6] &= ~(1UL << (index & 63));

    public bool Meets(Bits other)
    {
        for (var w = 0; w < words.Length; w++)
        {
            if ((words[w] & other.words[w]) != 0) return true;
        }

        return false;
    }

    public void Add(Bits other)
    {
        for (var w = 0; w < words.Length; w++)
            words[w] |= other.words[w];
    }

    public Bits Copy() => new((ulong[])words.Clone());

    public ulong[] ToWords() => (ulong[])words.Clone();
}
