namespace ApprovalHub.Domain.Cases;

/// <summary>Whether a genuine paper (文书) still holds.</summary>
public enum PaperStanding
{
    /// <summary>有效</summary>
    Current,

    /// <summary>已换发: a later paper of the same kind took its place.</summary>
    Replaced,

    /// <summary>已失效: its case is void or was entered by mistake, or its decision was taken back.</summary>
    Void,
}
