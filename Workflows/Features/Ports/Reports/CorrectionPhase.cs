namespace ApprovalHub.Features.Ports.Reports;

/// <summary>Where a correction stands.</summary>
public enum CorrectionPhase
{
    /// <summary>补正告知</summary>
    Told,

    /// <summary>补正受理</summary>
    Done,

    /// <summary>补正超期</summary>
    Overdue,
}
