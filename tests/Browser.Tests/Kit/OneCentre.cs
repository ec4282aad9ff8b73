namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>One running centre for all stories: two cores do not carry more.</summary>
[CollectionDefinition(Name)]
public sealed class OneCentre : ICollectionFixture<Centre>
{
    public const string Name = "browser";
}
