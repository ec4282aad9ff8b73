using System.Reflection;

namespace ApprovalHub.Api.Tests.Kit;

public sealed class OwnHubsTests
{
    /// <summary>One that stands beside the shared program takes its log away when it ends.</summary>
    [Fact]
    public void Who_starts_a_program_of_its_own_runs_beside_no_other()
    {
        var own = typeof(HubApp).Assembly.GetTypes().Where(type => type.GetInterfaces().Any(StartsAHub)).ToList();
        Assert.NotEmpty(own);
        Assert.Empty(own.Where(type => type.GetCustomAttributesData().All(a => a.AttributeType != typeof(CollectionAttribute) || !OwnHubs.Name.Equals(a.ConstructorArguments[0].Value)))
            .Where(type => type.GetCustomAttribute<CollectionDefinitionAttribute>() is null).Select(type => type.Name));
    }

    private static bool StartsAHub(Type fixture) =>
        fixture.IsGenericType && fixture.GetGenericTypeDefinition() == typeof(IClassFixture<>) && fixture.GenericTypeArguments[0].IsAssignableTo(typeof(HubApp));
}
