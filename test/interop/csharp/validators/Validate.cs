using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Web.Script.Serialization;

/// <summary>Every pattern over every text, by the engine that .NET validators use.</summary>
static class Validate
{
    static void Main()
    {
        var text = File.ReadAllText(Environment.GetEnvironmentVariable("CASES"));
        var serializer = new JavaScriptSerializer { MaxJsonLength = int.MaxValue };
        var cases = (Dictionary<string, object>)serializer.DeserializeObject(text);
        var problems = new List<string>();
        foreach (Dictionary<string, object> row in (object[])cases["patterns"])
        {
            try
            {
                var matches = new Regex((string)row["pattern"]);
                var excludes = row["unless"] == null ? null : new Regex((string)row["unless"]);
                Func<object, bool> accepts = (each) =>
                    matches.IsMatch((string)each) && (excludes == null || !excludes.IsMatch((string)each));
                problems.AddRange(((object[])row["accepted"]).Where((each) => !accepts(each)).Select((each) => "refuses " + each));
                problems.AddRange(((object[])row["refused"]).Where(accepts).Select((each) => "accepts " + each));
            }
            catch (ArgumentException error)
            {
                problems.Add(error.Message);
            }
        }
        Console.WriteLine(
            problems.Count == 0
                ? "pass regex"
                : "fail regex: " + problems.Count + " problems: " + Regex.Replace(string.Join("; ", problems.Take(3)), @"\s+", " "));
    }
}
