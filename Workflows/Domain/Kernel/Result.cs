using System.Diagnostics.CodeAnalysis;

namespace ApprovalHub.Domain.Kernel;

/// <summary>A value, or the refusal that stands in its place: for pure functions whose caller decides what a "no" means.</summary>
public readonly record struct Result<T>
{
    private readonly T? value;

    private Result(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOk => Refusal is null;

    /// <summary>The value; throws the refusal where there is none.</summary>
    public T Value => Refusal is null ? value! : throw Refusal.Throwable();

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}
