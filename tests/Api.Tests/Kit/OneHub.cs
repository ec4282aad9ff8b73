namespace ApprovalHub.Api.Tests.Kit;

/// <summary>One running program for all tests that only talk to it.</summary>
[CollectionDefinition(Name)]
public sealed class OneHub : ICollectionFixture<HubApp>
{
    public const string Name = "api";
}
