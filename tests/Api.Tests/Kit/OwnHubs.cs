namespace ApprovalHub.Api.Tests.Kit;

/// <summary>
/// Tests that start and stop programs of their own, one after the other and beside no other: Hangfire's log is one for the whole process and
/// goes with the program that was started last.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OwnHubs
{
    public const string Name = "own programs";
}
