namespace ApprovalHub.Api.Endpoints.Live;

/// <summary>Names of the groups that connections listen in.</summary>
internal static class LiveGroups
{
    public static string Person(Guid id) => $"person/{id:N}";

    public static string Pool(string key) => $"pool/{key}";

    public static string Case(Guid id) => $"case/{id:N}";
}
