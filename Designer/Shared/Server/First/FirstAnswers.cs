using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using System.Text.Json;

namespace ApprovalHub.Designer.Server.First;

/// <summary>The answers of the first view, each for the first who asks: what is asked again is asked of the server.</summary>
internal sealed class FirstAnswers
{
    private Answer[] answers = [];

    public void Begin(Answer[] begun) => answers = begun;

    /// <summary>Whatever is asked from now on is asked of the server.</summary>
    public void Forget() => answers = [];

    /// <summary>Takes the answer to a question, if it is there.</summary>
    /// <exception cref="HubProblem">The answer was a refusal.</exception>
    public bool TryTake<T>(string path, Reading<T> read, [NotNullWhen(true)] out T? answer)
        where T : class
    {
        var found = Array.Find(answers, one => one.Path == path && !one.IsTaken);
        answer = null;
        if (found is null)
            return false;
        found.IsTaken = true;
        if (found.Status != (int)HttpStatusCode.OK)
            throw HubProblem.Of(found.Body, (HttpStatusCode)found.Status);
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(found.Body));
        json.Read();
        answer = read(ref json);
        return true;
    }
}
