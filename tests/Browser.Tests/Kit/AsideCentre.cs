namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>A running centre aside from the others, for stories that publish templates and matters of their own or let days pass.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AsideCentre : ICollectionFixture<Centre>
{
    public const string Name = "browser, aside";
}
