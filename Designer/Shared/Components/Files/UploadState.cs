namespace ApprovalHub.Designer.Components.Files;

/// <summary>How far a file is.</summary>
public enum UploadState
{
    /// <summary>Its turn comes after others.</summary>
    Waiting,

    /// <summary>Its digest is made.</summary>
    Reading,

    Sending,

    /// <summary>The server is away; it goes on by itself.</summary>
    Broken,

    /// <summary>Somebody stopped it.</summary>
    Paused,

    /// <summary>All of it has arrived and the server looks at it.</summary>
    Checking,

    Refused,

    Done,
}
