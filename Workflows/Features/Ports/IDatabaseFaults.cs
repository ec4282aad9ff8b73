using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Features.Ports;

/// <summary>Says what a failed write means; each database words it its own way.</summary>
public interface IDatabaseFaults
{
    /// <summary>Whether a unique index refused the row: somebody was faster.</summary>
    bool IsDuplicate(Exception fault);

    /// <summary>The refusal for a database that is read-only, full, locked or away, or cannot keep a character; null for anything else.</summary>
    Refusal? Explain(Exception fault);
}
