namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>A running centre of its own for stories that move the clock, publish a year or send people on leave: all others would feel it.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OwnCentre : ICollectionFixture<StrictCentre>
{
    public const string Name = "browser, moved clock";
}
