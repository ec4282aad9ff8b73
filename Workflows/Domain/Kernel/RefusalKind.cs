namespace ApprovalHub.Domain.Kernel;

/// <summary>What sort of "no" a <see cref="Refusal"/> is; each becomes one HTTP status at the border.</summary>
public enum RefusalKind
{
    /// <summary>What was sent is wrong in itself (400).</summary>
    Invalid,

    /// <summary>The person may not do this (403).</summary>
    Forbidden,

    /// <summary>There is no such thing, or the person may not know of it (404).</summary>
    Missing,

    /// <summary>The thing is in a state in which this cannot be done, or somebody was faster (409).</summary>
    Conflict,

    /// <summary>Not now: the database or another machine cannot do it (503).</summary>
    Unavailable,

    /// <summary>The caller acts on an older state than the stored one (412).</summary>
    Stale,
}
