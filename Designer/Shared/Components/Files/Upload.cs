using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>One file on its way to the server.</summary>
public sealed class Upload(PickedFile file, string materialCode, TrustGrade trust, Action changed)
{
    public PickedFile File => file;

    public string MaterialCode => materialCode;

    public TrustGrade Trust => trust;

    public UploadState State { get; private set; }

    /// <summary>Bytes read while <see cref="UploadState.Reading"/>, else bytes that have arrived.</summary>
    public long Bytes { get; private set; }

    /// <summary>Why it was refused.</summary>
    public HubProblem? Problem { get; private set; }

    /// <summary>What it became.</summary>
    public FileLine? Line { get; private set; }

    /// <summary>SHA-256 of the whole, once it was read.</summary>
    internal string? Sha256 { get; set; }

    /// <summary>The upload at the server, once it was begun.</summary>
    internal Guid? Id { get; set; }

    /// <summary>Ends its sending.</summary>
    internal CancellationTokenSource Stop { get; private set; } = new();

    /// <summary>Stops it; what has arrived stays.</summary>
    public void Pause() => Stop.Cancel();

    internal void Renew() => Stop = new CancellationTokenSource();

    internal void To(UploadState state, long? bytes = null)
    {
        (State, Problem) = (state, null);
        Bytes = bytes ?? Bytes;
        changed();
    }

    internal void Refuse(HubProblem problem)
    {
        (State, Problem) = (UploadState.Refused, problem);
        changed();
    }

    internal void Finish(FileLine line)
    {
        (State, Line, Bytes) = (UploadState.Done, line, file.Size);
        changed();
    }
}
