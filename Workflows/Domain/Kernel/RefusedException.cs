namespace ApprovalHub.Domain.Kernel;

/// <summary>Carries a <see cref="Refusal"/> out of an act; the transaction is given up and nothing is half-done.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.ToString())
{
    public Refusal Refusal { get; } = refusal;
}
