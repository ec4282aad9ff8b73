namespace ApprovalHub.PlatformSimulator.Faults;

/// <summary>What can go wrong, by the name of its switch.</summary>
internal static class FaultNames
{
    /// <summary>A right row is refused, province and city alike.</summary>
    public const string Refuse = "refuse";

    /// <summary>The city takes a message and rejects it in its acknowledgement.</summary>
    public const string RejectLater = "rejectLater";

    /// <summary>The request is looked at only after a while.</summary>
    public const string Slow = "slow";

    /// <summary>All is stored, and no answer ever comes.</summary>
    public const string Timeout = "timeout";

    /// <summary>All is stored, and the connection is cut.</summary>
    public const string Close = "close";

    /// <summary>Answers twice: each row of a batch, each acknowledgement.</summary>
    public const string Twice = "twice";

    /// <summary>500 for a while.</summary>
    public const string Error = "error";

    /// <summary>429 with Retry-After.</summary>
    public const string Throttle = "throttle";

    /// <summary>An acknowledgement is held back, so that later ones overtake it.</summary>
    public const string Disorder = "disorder";

    /// <summary>All is stored, and the program ends, or forgets what it had in memory, before it answers.</summary>
    public const string Restart = "restart";

    /// <summary>The answer's signature is wrong.</summary>
    public const string BadSignature = "badSignature";

    /// <summary>The answer is no JSON, rightly signed.</summary>
    public const string Garble = "garble";

    /// <summary>404 for a file that is there.</summary>
    public const string FileGone = "fileGone";

    /// <summary>A file of the right length with another content.</summary>
    public const string FileWrong = "fileWrong";

    /// <summary>A file that is longer than was said.</summary>
    public const string FileLong = "fileLong";

    /// <summary>A redirect to another machine in place of a file.</summary>
    public const string FileElsewhere = "fileElsewhere";

    public static IReadOnlyList<string> All { get; } =
        [Refuse, RejectLater, Slow, Timeout, Close, Twice, Error, Throttle, Disorder, Restart, BadSignature, Garble, FileGone, FileWrong, FileLong, FileElsewhere];
}
