namespace ApprovalHub.Domain.Files;

/// <summary>可信等级 of an electronic material (FACTS 7.2).</summary>
public enum TrustGrade
{
    /// <summary>Issued by an organ or had by data sharing: usable directly.</summary>
    A,

    /// <summary>Held against the original at the window.</summary>
    B,

    /// <summary>Uploaded by the applicant: the original is still to be looked at.</summary>
    C,

    /// <summary>Made by the applicant, who promises that it is true.</summary>
    D,
}
