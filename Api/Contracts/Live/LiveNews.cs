namespace ApprovalHub.Api.Contracts.Live;

/// <summary>
/// The SignalR hub that says when something changed; ids only, what changed is read from the API. Nothing is lost without it: poll the counts
/// once a minute while it is away.
/// </summary>
public static class LiveNews
{
    /// <summary>Where it is, for those who are signed in.</summary>
    public const string Path = "/hubs/work";

    /// <summary>Server to client, without arguments: my inbox or one of my posts' pools changed.</summary>
    public const string InboxChanged = nameof(InboxChanged);

    /// <summary>Server to client, with case id (Guid) and revision (int): a case that I watch changed.</summary>
    public const string CaseChanged = nameof(CaseChanged);

    /// <summary>Server to client, without arguments: I have a new notice.</summary>
    public const string NoticesChanged = nameof(NoticesChanged);

    /// <summary>Client to server, with a case id: tell me of this case. Answers false for a case that I may not see.</summary>
    public const string Watch = nameof(Watch);

    /// <summary>Client to server, with a case id: no longer.</summary>
    public const string Unwatch = nameof(Unwatch);
}
