using System.Text.Json;
using ApprovalHub.Api.Contracts.Sessions;
using static ApprovalHub.Designer.Server.First.ReadingByHand;

namespace ApprovalHub.Designer.Server.First;

/// <summary>Reads who is signed in.</summary>
internal static class SessionReading
{
    public static SessionResponse Who(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        (Guid? id, string? name, string? department, IReadOnlyList<SessionResponse.Post>? posts) = (null, null, null, null);
        while (NextMember(ref json) is { } member)
        {
            switch (member)
            {
                case "personId": id = Id(ref json); break;
                case "name": name = json.GetString(); break;
                case "departmentCode": department = json.GetString(); break;
                case "posts": posts = List(ref json, Post); break;
                default: json.Skip(); break;
            }
        }
        return new SessionResponse { PersonId = Must(id, "personId"), Name = Must(name, "name"), DepartmentCode = department, Posts = Must(posts, "posts") };
    }

    private static SessionResponse.Post Post(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        (string? role, string? department, string? code, string? window, string? absent) = (null, null, null, null, null);
        while (NextMember(ref json) is { } member)
        {
            switch (member)
            {
                case "role": role = json.GetString(); break;
                case "departmentCode": department = json.GetString(); break;
                case "postCode": code = json.GetString(); break;
                case "windowNo": window = json.GetString(); break;
                case "onBehalfOf": absent = json.GetString(); break;
                default: json.Skip(); break;
            }
        }
        return new SessionResponse.Post(Must(role, "role"), department, Must(code, "postCode"), window, absent);
    }
}
