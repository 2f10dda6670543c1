# frozen_string_literal: true

# Ruby has no compiler to ask: the client is loaded, every request is made, and in our own files a warning is an error.
$VERBOSE = true
OWN = %w[requests.rb smoke.rb].map { |name| File.join(__dir__, name) }.freeze

module Warning
  def self.warn(message, **)
    raise message if message.start_with?(*OWN)
  end
end

require 'cliprise'
require_relative 'requests'

Requests.singleton_methods.each { |name| Requests.public_send(name) }
RubyVM::InstructionSequence.compile_file(OWN.last)
