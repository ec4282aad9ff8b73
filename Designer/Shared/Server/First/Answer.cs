namespace ApprovalHub.Designer.Server.First;

/// <summary>What the server said before the runtime stood.</summary>
/// <param name="Path">What was asked.</param>
/// <param name="Status">200, or 401 where nobody is signed in.</param>
/// <param name="Body">The answer.</param>
internal sealed record Answer(string Path, int Status, string Body)
{
    public bool IsTaken { get; set; }
}
